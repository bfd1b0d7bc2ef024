/* Sets the reader's chosen colours before anything is drawn; without a choice, or without storage, the system's hold. */
(function () {
  var theme = null;
  try {
    theme = localStorage.getItem('weigh-in.theme');
  } catch {
    /* Storage may be blocked: the system's colours are fine. */
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
