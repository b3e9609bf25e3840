/* A button of the class download-button fetches the file at the address in its attribute "address". */
(() => {
  if (window.downloadButtons) return;

  window.downloadButtons = true;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.download-button');
    if (!button) return;
    const link = document.createElement('a');
    link.href = button.getAttribute('address');
    link.download = '';
    link.setAttribute('router-ignore', '');
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
  });
})();
