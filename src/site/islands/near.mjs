/**
 * `client:near`: an island comes to life a little before it is seen; in a frame at once, because a frame off the screen
 * belongs to the next slide, or to a deck that is being printed.
 */
export default (load, _options, island) => {
  const live = async () => (await load())();
  if (parent !== window) {
    live();
    return;
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      live();
    },
    { rootMargin: '25%' },
  );
  for (const child of island.children) watch.observe(child);
};
