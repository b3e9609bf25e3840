/* Puts text into a text area the way typing does: what is selected is replaced, and Ctrl+Z takes it back. */
(() => {
  if (window.insertText) return;

  window.insertText = (area, text) => {
    area.focus();
    if (document.execCommand('insertText', false, text)) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  };
})();
