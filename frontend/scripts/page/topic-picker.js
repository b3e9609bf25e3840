/*
 * Lets a student pick one of the topics in its property "choices", [{ heading, topics: [{ id, name, description, icon, hint }] }].
 * Its value is the id of the topic picked; what the topic's question may look like stands in the empty field of the
 * question. Every text goes into the page as text.
 */
(() => {
  if (customElements.get('topic-picker')) return;

  const make = (tag, className, ...content) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };

  class TopicPicker extends HTMLElement {
    #choices = [];
    #value = '';
    #inputs = new Map();
    #hint;

    set legend(legend) {
      this.dataset.legend = legend;
      this.#draw();
    }

    set choices(choices) {
      this.#choices = choices ?? [];
      this.#draw();
    }

    get value() {
      return this.#value;
    }

    /** An id that is none of the choices, such as one of a topic taken away since, picks nothing. */
    set value(id) {
      this.#value = this.#inputs.has(id) ? id : '';
      this.#inputs.forEach((input, own) => (input.checked = own === this.#value));
      this.#showHint();
    }

    connectedCallback() {
      this.#showHint();
    }

    get #topics() {
      return this.#choices.flatMap(({ topics }) => topics);
    }

    #draw() {
      this.#inputs.clear();
      const field = make('fieldset', 'topics', make('legend', '', this.dataset.legend ?? ''));
      this.#choices.forEach(({ heading, topics }) => {
        const choices = make('div', 'topic-choices', ...topics.map((topic) => this.#choice(topic)));
        field.append(...(heading ? [this.#heading(heading)] : []), choices);
      });
      this.replaceChildren(field);
      this.value = this.#value;
    }

    #heading(words) {
      const heading = make('p', 'topic-heading', words);
      heading.dir = 'auto';
      return heading;
    }

    #choice({ id, name, description, icon }) {
      const input = make('input', 'topic-input');
      input.type = 'radio';
      input.name = 'topic';
      input.addEventListener('change', (event) => {
        event.stopPropagation();
        this.value = id;
        this.dispatchEvent(new CustomEvent('input', { bubbles: true }));
        this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      });
      this.#inputs.set(id, input);
      const drawing = make('vaadin-icon', 'topic-icon');
      drawing.setAttribute('icon', icon);
      drawing.setAttribute('aria-hidden', 'true');
      const words = make('span', 'topic-name', name);
      words.dir = 'auto';
      const choice = make('label', 'topic-choice', input, drawing, words);
      if (description) {
        const more = make('span', 'topic-description', description);
        more.dir = 'auto';
        more.id = `topic-description-${id}`;
        input.setAttribute('aria-describedby', more.id);
        input.setAttribute('aria-label', name);
        choice.append(more);
      }
      return choice;
    }

    #showHint() {
      const question = this.closest('start-form')?.querySelector('.draft-question');
      if (!question) return;
      this.#hint ??= question.placeholder;
      const picked = this.#topics.find(({ id }) => id === this.#value);
      question.placeholder = picked?.hint || this.#hint;
    }
  }

  customElements.define('topic-picker', TopicPicker);
})();
