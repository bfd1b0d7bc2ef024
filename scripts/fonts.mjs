/** Cuts the four families down to the characters and weights the site uses; run by hand when they change. */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const latin = [...Array(95)].map((_, index) => String.fromCharCode(32 + index)).join('');
const marks = '\u00a0°±·×÷²³µ½¼–—‘’“”„…•‰′″→←↑↓≈≠≤≥−∞ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝßàáâäåæçèéêëìíîïñòóôöøùúûüýÿœŒ';

const families = {
  besley: { wght: 640 },
  literata: { wght: { min: 400, max: 650 } },
  'sofia-sans-semi-condensed': { wght: { min: 400, max: 700 } },
  'spline-sans-mono': { wght: { min: 400, max: 600 } },
};

for (const [family, variationAxes] of Object.entries(families)) {
  const source = `node_modules/@fontsource-variable/${family}`;
  const font = await readFile(`${source}/files/${family}-latin-wght-normal.woff2`);
  const cut = await subsetFont(font, latin + marks, { targetFormat: 'woff2', variationAxes });
  await writeFile(`src/site/fonts/${family}.woff2`, cut);
  await writeFile(`src/site/fonts/${family}.LICENSE.txt`, await readFile(`${source}/LICENSE`));
  console.info(`${family}: ${cut.length} bytes`);
}
