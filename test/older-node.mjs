/**
 * What pdf.js asks for and the oldest Node that the project runs on does not have; importing this adds it.
 *
 * Without `transferToFixedLength` pdf.js leaves pages empty and says nothing.
 */
Promise.withResolvers ??= () => {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};

ArrayBuffer.prototype.transferToFixedLength ??= function transfer(length = this.byteLength) {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
};
