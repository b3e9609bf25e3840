/* Lets the reader choose sounds, their volume, and the key that sends, for this browser. */
(() => {
  if (customElements.get('chat-settings')) return;

  class ChatSettings extends HTMLElement {
    #panel;
    #sounds;
    #volume;
    #keys;
    #show = () => {
      const { sounds, volume, sendKey } = window.chatPreferences;
      this.#sounds.checked = sounds;
      this.#volume.value = Math.round(volume * 100);
      this.#volume.disabled = !sounds;
      this.#keys.forEach((key) => (key.checked = key.value === sendKey));
    };

    /** @param labels name, sounds, volume, sendKey, enter, ctrlEnter */
    begin(labels) {
      if (this.#panel) return;
      const button = this.querySelector('vaadin-button');
      this.#panel = new ButtonPanel(button, labels.name, 'chat-settings-panel');
      this.#sounds = this.#input('checkbox', (input) => window.chatPreferences.set({ sounds: input.checked }));
      this.#sounds.setAttribute('role', 'switch');
      this.#volume = this.#input('range', (input) => window.chatPreferences.set({ volume: input.value / 100 }));
      this.#volume.addEventListener('change', () => window.chatSounds.play('received'));
      const group = `send-key-${Math.random().toString(36).slice(2)}`;
      this.#keys = ['enter', 'ctrl-enter'].map((value) => {
        const key = this.#input('radio', () => window.chatPreferences.set({ sendKey: value }));
        return Object.assign(key, { name: group, value });
      });
      const sending = MessageDrawing.make('fieldset');
      sending.append(MessageDrawing.make('legend', '', labels.sendKey));
      sending.append(this.#labelled(labels.enter, this.#keys[0]), this.#labelled(labels.ctrlEnter, this.#keys[1]));
      this.#panel.element.append(
        this.#labelled(labels.sounds, this.#sounds, 'switch'),
        this.#labelled(labels.volume, this.#volume),
        sending,
      );
      this.append(this.#panel.element);
      button.addEventListener('click', () => {
        if (this.#panel.isOpen) this.#panel.close();
        else this.#panel.open(this.#sounds);
      });
      this.#show();
    }

    connectedCallback() {
      window.chatPreferences.addEventListener('change', this.#changed);
    }

    disconnectedCallback() {
      window.chatPreferences.removeEventListener('change', this.#changed);
      this.#panel?.close();
    }

    #changed = () => this.#panel && this.#show();

    #input(type, changed) {
      const input = MessageDrawing.make('input');
      input.type = type;
      input.addEventListener('input', () => changed(input));
      return input;
    }

    #labelled(name, input, className) {
      const label = MessageDrawing.make('label', className);
      label.append(input, MessageDrawing.make('span', '', name));
      return label;
    }
  }

  customElements.define('chat-settings', ChatSettings);
})();
