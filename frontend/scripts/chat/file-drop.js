/*
 * Files dragged over a chat are shown where they may be dropped. One that is dropped anywhere else is not opened by the
 * browser in place of the page.
 */
(() => {
  if (window.FileDrop) return;

  /** Milliseconds without a sign that something is still dragged over it; a browser gives several a second. */
  const LEFT = 500;

  const hasFiles = ({ dataTransfer }) => Boolean(dataTransfer?.types.some((type) => type.toLowerCase() === 'files'));

  const isField = ({ target }) => target.closest?.('input[type=file], vaadin-upload');

  const guard = (event) => {
    if (!hasFiles(event) || event.defaultPrevented || isField(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  for (const type of ['dragover', 'drop']) window.addEventListener(type, guard);

  window.FileDrop = class FileDrop {
    #place;
    #canTake;
    #target = MessageDrawing.make('div', 'file-drop');
    #timer;
    #over = (event) => this.#isOurs(event) && this.#show(event);
    #dropped;

    /**
     * @param words shown where files may be dropped
     * @param canTake whether they may be now
     * @param took takes the files
     */
    constructor(words, canTake, took) {
      this.#canTake = canTake;
      this.#target.append(MessageDrawing.make('span', 'file-drop-words', words));
      this.#target.hidden = true;
      this.#dropped = (event) => {
        if (!this.#isOurs(event)) return;
        event.preventDefault();
        this.#hide();
        took([...event.dataTransfer.files]);
      };
    }

    /** @param place the element over which they may be dropped */
    begin(place) {
      this.end();
      this.#place = place;
      place.append(this.#target);
      for (const type of ['dragenter', 'dragover']) place.addEventListener(type, this.#over);
      place.addEventListener('drop', this.#dropped);
    }

    end() {
      if (!this.#place) return;
      this.#hide();
      this.#target.remove();
      for (const type of ['dragenter', 'dragover']) this.#place.removeEventListener(type, this.#over);
      this.#place.removeEventListener('drop', this.#dropped);
      this.#place = undefined;
    }

    #isOurs(event) {
      return hasFiles(event) && this.#canTake();
    }

    /** There is no sure sign that they were dragged away, but there are no more signs that they are over it. */
    #show(event) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      this.#target.hidden = false;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#hide(), LEFT);
    }

    #hide() {
      clearTimeout(this.#timer);
      this.#target.hidden = true;
    }
  };
})();
