/* Small pictures of the pictures that this page was given to send, for as long as the page lives. */
(() => {
  if (window.filePreviews) return;

  /** Pixels of the longer side at most: as large as it is shown while it is on its way. */
  const LONGEST = 320;

  const previews = new Map();
  let last = Promise.resolve();

  const draw = async (file) => {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return { address: canvas.toDataURL('image/webp', 0.8), width: canvas.width, height: canvas.height };
  };

  window.filePreviews = {
    /** Gives { address, width, height }, or nothing. */
    of: (id) => previews.get(id),

    /** One after the other, as each is large while it is drawn; what the browser cannot read has none. */
    make(id, file) {
      if (!file.type.startsWith('image/')) return Promise.resolve();
      last = last.then(async () => {
        try {
          previews.set(id, await draw(file));
        } catch {
          previews.delete(id);
        }
      });
      return last;
    },
  };
})();
