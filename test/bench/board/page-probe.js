/** Frames and the way from an input to the second frame after it, of one action at a time. */
(() => {
  if (window.__boardProbe) return;
  let record = null;
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(0);
    });
  const onInput = (event) => {
    const mine = record;
    const first = event.getCoalescedEvents?.()[0] ?? event;
    afterFrame(() => afterFrame((at) => mine?.second.push(at - first.timeStamp)));
  };
  const onKey = (event) => {
    const mine = record;
    afterFrame((at) => mine?.first.push(at - event.timeStamp));
  };
  window.__boardProbe = {
    start: () => {
      const mine = { frames: [], first: [], second: [] };
      record = mine;
      let last = null;
      const tick = (at) => {
        if (record !== mine) return;
        if (last !== null) mine.frames.push(at - last);
        last = at;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      addEventListener('pointermove', onInput, true);
      addEventListener('keydown', onKey, true);
    },
    stop: async () => {
      for (let at = 0; at < 3; at += 1) await new Promise((done) => requestAnimationFrame(done));
      const mine = record;
      record = null;
      removeEventListener('pointermove', onInput, true);
      removeEventListener('keydown', onKey, true);
      return mine;
    },
  };
})();
