/* A number on the icon of the page, for who looks at another tab. */
(() => {
  if (window.iconBadge) return;

  let usual;

  const drawing = (text) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="#0f766e"/>
    <circle cx="18" cy="18" r="14" fill="#b91c1c"/>
    <text x="18" y="24" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="17" fill="#fff">${text}</text>
  </svg>`;

  window.iconBadge = {
    /** @param count none shows the usual icon */
    show(count) {
      const link = document.querySelector('link[rel~=icon]');
      if (!link) return;
      usual ??= link.getAttribute('href');
      const text = count > 9 ? '9+' : String(count);
      const wanted = count ? `data:image/svg+xml,${encodeURIComponent(drawing(text))}` : usual;
      if (link.getAttribute('href') !== wanted) link.setAttribute('href', wanted);
    },
  };
})();
