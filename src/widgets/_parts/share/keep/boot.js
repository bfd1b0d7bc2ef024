/* Runs first in a copy that is kept as a file: what the page would fetch from its site, it finds in the file itself. */
(function () {
  var home = document.documentElement.dataset.home;
  var fetchReally = self.fetch;
  var WorkerReally = self.Worker;

  var find = function (address) {
    var wanted = new URL(address, home).href;
    var parts = document.querySelectorAll('script[data-file]');
    for (var part of parts) if (part.dataset.file === wanted) return part;
    return undefined;
  };
  var bytesOf = function (part) {
    return Uint8Array.from(atob(part.textContent), function (character) {
      return character.charCodeAt(0);
    });
  };

  self.fetch = function (asked, options) {
    var address = String(asked.url || asked);
    if (/^(data|blob):/.test(address)) return fetchReally.call(self, asked, options);
    var part = find(address);
    return Promise.resolve(part ? new Response(bytesOf(part)) : new Response(null, { status: 404 }));
  };
  self.Worker = function (address, options) {
    var part = find(address);
    if (!part) throw new Error('This file has no such worker');
    var script = URL.createObjectURL(new Blob([bytesOf(part)], { type: 'text/javascript' }));
    return new WorkerReally(script, options);
  };
})();
