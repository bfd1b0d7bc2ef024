/** What customers of a shop want, in the words they use. `{item}`, `{other}` and `{day}` are filled in. */
import type { Intent } from './intent.ts';
import { CANCEL_ORDER } from './intents/cancel-order.ts';
import { CHANGE_ADDRESS } from './intents/change-address.ts';
import { DAMAGED_ITEM } from './intents/damaged-item.ts';
import { DELIVERY_COST } from './intents/delivery-cost.ts';
import { OPENING_HOURS } from './intents/opening-hours.ts';
import { PASSWORD } from './intents/password.ts';
import { PAYMENT_PROBLEM } from './intents/payment-problem.ts';
import { REFUND } from './intents/refund.ts';
import { TRACK_ORDER } from './intents/track-order.ts';
import { WRONG_ITEM } from './intents/wrong-item.ts';

export const INTENTS: readonly Intent[] = [
  TRACK_ORDER,
  CANCEL_ORDER,
  REFUND,
  CHANGE_ADDRESS,
  DAMAGED_ITEM,
  WRONG_ITEM,
  PAYMENT_PROBLEM,
  PASSWORD,
  OPENING_HOURS,
  DELIVERY_COST,
];
