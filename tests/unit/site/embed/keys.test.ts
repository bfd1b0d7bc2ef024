import { describe, expect, it } from 'vitest';
import { moveAnywhere, moveOutsideControls } from '../../../../src/site/embed/keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const inControl = { closest: () => ({}) } as unknown as Element;
const outside = { closest: () => null } as unknown as Element;

describe('keys handed to the deck', () => {
  it('turns slides with what clickers send', () => {
    expect(moveAnywhere(press('PageDown'))).toBe('next');
    expect(moveAnywhere(press('PageUp'))).toBe('prev');
    expect(moveAnywhere(press('ArrowRight'))).toBeNull();
  });

  it('leaves arrows to the control at the focus', () => {
    expect(moveOutsideControls(press('ArrowRight'), inControl)).toBeNull();
    expect(moveOutsideControls(press('ArrowRight'), outside)).toBe('next');
    expect(moveOutsideControls(press('ArrowLeft'), null)).toBe('prev');
  });

  it('leaves combinations to the browser, and keys to whoever is composing a character', () => {
    for (const held of [
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { isComposing: true },
    ]) {
      expect(moveAnywhere(press('PageDown', held))).toBeNull();
      expect(moveOutsideControls(press('ArrowLeft', held), null)).toBeNull();
    }
  });

  it('knows no key by the name of something every object has', () => {
    expect(moveOutsideControls(press('Enter'), null)).toBeNull();
    expect(moveAnywhere(press(' '))).toBeNull();
  });
});
