import { describe, expect, it } from 'vitest';
import { linkModule, moduleName } from '../../../../src/widgets/_parts/share/keep/link-module.ts';

const address = 'https://weigh-in.example/under/_astro/Widget.AbC1.js';
const linked = (source: string) => linkModule(source, address);

describe('a module in a file of its own', () => {
  it('is called by its name alone', () => expect(moduleName(address)).toBe('kept/Widget.AbC1.js'));

  it('imports by names, at once and later, whatever the quotes', () => {
    const { code, modules } = linked(
      'import{a as b}from"./one.js";const c=()=>import(`./two.js`);import "./three.js";',
    );
    expect(code).toBe('import{a as b}from"kept/one.js";const c=()=>import("kept/two.js");import "kept/three.js";');
    expect(modules).toEqual(['one', 'two', 'three'].map((name) => `https://weigh-in.example/under/_astro/${name}.js`));
  });

  it('leaves texts and computed imports as they are', () => {
    const source = 'const a="import x from \'./one.js\'";const b=n=>import(`./${n}.js`);';
    expect(linked(source)).toMatchObject({ code: source, modules: [] });
  });

  it('fetches nothing ahead, and names the styles that would have come', () => {
    const { code, styles } = linked(
      'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/two.js","_astro/two.css"])))=>i.map(i=>d[i]);' +
        't(()=>import("./two.js"),__vite__mapDeps([0,1]))',
    );
    expect(code).toContain('t(()=>import("kept/two.js"),[])');
    expect(styles).toEqual(['https://weigh-in.example/under/_astro/two.css']);
  });

  it('names the other files that it speaks of, and still knows where it came from', () => {
    const { code, files } = linked('new Worker(new URL(`/under/_astro/worker-X.js`,``+import.meta.url))');
    expect(files).toEqual(['https://weigh-in.example/under/_astro/worker-X.js']);
    expect(code).toContain(`({url:"${address}"}).url`);
  });

  it('reads its query from the file where the address has none', () => {
    const { code } = linked('q=new URLSearchParams(location.search);own.location.search=1;location.searching');
    expect(code).toBe(
      "q=new URLSearchParams((location.search||document.documentElement.dataset.query||''));own.location.search=1;location.searching",
    );
  });
});
