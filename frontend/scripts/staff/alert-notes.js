/*
 * Desktop notifications, one for each chat that waits; a click on one opens the chat. A browser may have none, or not for a
 * page: then nothing is shown.
 */
(() => {
  if (window.alertNotes) return;

  const shown = new Map();

  const open = (id) => {
    window.focus();
    const link = document.createElement('a');
    link.href = `dashboard/${id}`;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
  };

  window.alertNotes = Object.assign(new EventTarget(), {
    /** "granted", "denied", "default" where nobody was asked yet, or "none" where the browser has none. */
    get permission() {
      return window.Notification?.permission ?? 'none';
    },

    async ask() {
      await window.Notification?.requestPermission();
      this.dispatchEvent(new Event('change'));
    },

    /** @param id the chat; none where a click opens nothing */
    show(tag, title, body, id) {
      if (this.permission !== 'granted') return;
      this.close(tag);
      try {
        const note = new Notification(title, { body, tag: `support-chat-${tag}`, icon: 'icons/icon.svg', renotify: true });
        note.onclick = () => {
          note.close();
          if (id) open(id);
        };
        shown.set(tag, note);
      } catch {
        // Some browsers of phones have the name and not the thing.
      }
    },

    close(tag) {
      shown.get(tag)?.close();
      shown.delete(tag);
    },
  });
})();
