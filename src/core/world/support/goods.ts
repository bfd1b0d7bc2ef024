/** What the shop sells, and days on which things happen. */

export const GOODS = [
  'backpack',
  'blanket',
  'camera',
  'chair',
  'clock',
  'coat',
  'desk',
  'fan',
  'heater',
  'lamp',
  'mirror',
  'phone',
  'printer',
  'radio',
  'teapot',
  'tent',
];

export const DAYS = ['today', 'yesterday', 'on Monday', 'on Friday', 'on Sunday', 'last week'];
