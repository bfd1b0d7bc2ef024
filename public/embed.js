/* For host pages: turns every <a data-weigh-in href="…/embed/…"> into its widget, and keeps frames as high as their widget is. */
(function () {
  var home = new URL('.', document.currentScript.src).href;
  document.querySelectorAll('a[data-weigh-in]').forEach(function (link) {
    if (link.href.indexOf(home) !== 0) return;
    var frame = document.createElement('iframe');
    frame.src = link.href;
    frame.title = link.textContent;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write';
    frame.style.cssText = 'width:100%;height:640px;border:0';
    link.replaceWith(frame);
  });
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'weigh-in:resize' || !(data.height > 0 && data.height < 20000)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source || frame.src.indexOf(home) !== 0) return;
      frame.style.aspectRatio = 'auto';
      frame.style.height = data.height + 'px';
    });
  });
})();
