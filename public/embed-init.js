/* Reads from an embed's address how it should look, before anything is drawn. What cannot be used is left out and
   named in the note that the page keeps for it. The table of what there is: src/widgets/_parts/share/embed-parameters.ts. */
(function () {
  var root = document.documentElement;
  var languages = JSON.parse(document.currentScript.getAttribute('data-languages'));
  var SLIDE = { width: 960, height: 640 };
  var LARGEST_FIT = 3;
  var values = { scale: 1, mode: 'page' };
  var bad = [];

  var oneOf = function () {
    var choices = [].slice.call(arguments);
    return function (given) {
      return choices.indexOf(given) === -1 ? undefined : given;
    };
  };
  var flag = function (given) {
    if (given === '1' || given === 'true') return true;
    return given === '0' || given === 'false' ? false : undefined;
  };
  var read = {
    theme: oneOf('auto', 'light', 'dark'),
    bg: oneOf('solid', 'transparent'),
    mode: oneOf('page', 'slide'),
    scale: function (given) {
      var number = given.trim() === '' ? NaN : Number(given);
      return number >= 0.75 && number <= 3 ? number : undefined;
    },
    plain: flag,
    static: flag,
    hide: function (given) {
      return given.length <= 200 ? given : undefined;
    },
    lang: function (given) {
      return Object.prototype.hasOwnProperty.call(languages, given) ? given : undefined;
    },
    id: function (given) {
      return given.length <= 64 ? given : undefined;
    },
  };

  new URLSearchParams(location.search).forEach(function (given, name) {
    if (!Object.prototype.hasOwnProperty.call(read, name)) return;
    var value = read[name](given);
    if (value !== undefined) values[name] = value;
    else if (bad.indexOf(name) === -1) bad.push(name);
  });

  if (values.lang && values.lang !== root.lang) {
    location.replace(languages[values.lang] + location.search);
    return;
  }
  if (values.theme === 'light' || values.theme === 'dark') root.dataset.theme = values.theme;
  if (values.bg) root.dataset.bg = values.bg;
  root.dataset.mode = values.mode;
  if (values.plain) root.dataset.plain = '';
  if (values.static) root.dataset.static = '';
  if (values.hide) root.dataset.hide = values.hide;
  if (values.id) root.dataset.frame = values.id;
  if (values.mode === 'slide' && parent !== window) root.dataset.stage = 'waiting';
  if (bad.length > 0) root.dataset.problems = bad.join(', ');

  /* A slide is a picture of one size, enlarged with its frame; a page keeps its type and gives it more room. */
  var enlarge = function () {
    var room = Math.min(innerWidth / SLIDE.width, innerHeight / SLIDE.height);
    var fit = values.mode === 'slide' ? Math.min(LARGEST_FIT, Math.max(1, room)) : 1;
    root.style.setProperty('--zoom', String(Math.round(fit * values.scale * 1000) / 1000));
  };
  enlarge();
  if (values.mode === 'slide') addEventListener('resize', enlarge);
})();
