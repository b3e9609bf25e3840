/*
 * The files of what is pasted, where they are what is meant: an office program gives a picture of its text along with the
 * text, and a file manager the name along with the file.
 */
(() => {
  if (window.pastedFiles) return;

  const two = (number) => String(number).padStart(2, '0');

  /** A screenshot has no name, or one that all of them have. */
  const named = (file) => {
    if (!file.type.startsWith('image/') || !/^(image\.\w+)?$/.test(file.name)) return file;
    const now = new Date();
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
    const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.');
    const ending = file.type.slice('image/'.length).replace('jpeg', 'jpg').replace(/\W.*/, '');
    return new File([file], `screenshot-${day}-${time}.${ending}`, { type: file.type });
  };

  window.pastedFiles = (clipboard) => {
    const files = [...(clipboard?.files ?? [])];
    const text = clipboard?.getData('text/plain').trim() ?? '';
    const isName = (line) => files.some(({ name }) => line.trim() === name || line.endsWith(`/${name}`));
    return text && !text.split(/\r?\n/).every(isName) ? [] : files.map(named);
  };
})();
