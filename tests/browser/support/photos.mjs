// Pictures as cameras make them, and what is in a JPEG.
//
//   const bytes = await drawn(page, { width: 1600, height: 1200 });    // upper half red, lower half blue
//   const photo = withExif(bytes, { orientation: 3, words: "secret" }); // as a phone would write it: turned, with a place
//   segments(photo)                                                    // ["APP0", "APP1 Exif", …]

export async function drawn(page, { width, height, noise = false, type = "image/jpeg" }) {
  const base64 = await page.evaluate(
    async ({ width, height, noise, type }) => {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#f00";
      pen.fillRect(0, 0, width, height / 2);
      pen.fillStyle = "#00f";
      pen.fillRect(0, height / 2, width, height / 2);
      if (noise) {
        const pixels = pen.getImageData(0, 0, width, height);
        for (let at = 0; at < pixels.data.length; at += 1) pixels.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
        pen.putImageData(pixels, 0, 0);
      }
      return canvas.toDataURL(type, 0.9).split(",")[1];
    },
    { width, height, noise, type },
  );
  return Buffer.from(base64, "base64");
}

// An Exif segment behind the first marker: orientation, a description and a place in Helsinki.
export function withExif(jpeg, { orientation = 1, words = "" } = {}) {
  const text = Buffer.from(`${words}\0`, "ascii");
  const [ifd, entries] = [8, 3];
  const gps = ifd + 2 + entries * 12 + 4;
  const gpsEntries = 4;
  const data = gps + 2 + gpsEntries * 12 + 4;
  const tiff = Buffer.alloc(data + 48 + text.length);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(ifd, 4);
  const entry = (at, tag, type, count, value) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    if (typeof value === "string") tiff.write(value, at + 8, "ascii");
    else tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(entries, ifd);
  entry(ifd + 2, 0x010e, 2, text.length, data + 48);
  entry(ifd + 14, 0x0112, 3, 1, orientation);
  entry(ifd + 26, 0x8825, 4, 1, gps);
  tiff.writeUInt16LE(gpsEntries, gps);
  entry(gps + 2, 1, 2, 2, "N");
  entry(gps + 14, 2, 5, 3, data);
  entry(gps + 26, 3, 2, 2, "E");
  entry(gps + 38, 4, 5, 3, data + 24);
  for (const [at, n] of [60, 10, 15, 24, 56, 9].entries()) {
    tiff.writeUInt32LE(n, data + at * 8);
    tiff.writeUInt32LE(1, data + at * 8 + 4);
  }
  text.copy(tiff, data + 48);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

// The segments before the picture itself.
export function segments(jpeg) {
  const found = [];
  for (let at = 2; at < jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1];
    const name = marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : marker.toString(16);
    found.push(marker === 0xe1 ? `${name} ${jpeg.toString("latin1", at + 4, at + 8)}` : name);
  }
  return found;
}
