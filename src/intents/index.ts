import type { Intent } from '../core/intent.ts';
import { intent as about } from './about/index.ts';
import { intent as attend } from './attend/index.ts';
import { intent as changeLanguage } from './change_language/index.ts';
import { intent as emergency } from './emergency/index.ts';
import { intent as findContact } from './find_contact/index.ts';
import { intent as findOffers } from './find_offers/index.ts';
import { intent as goodbye } from './goodbye/index.ts';
import { intent as greeting } from './greeting/index.ts';
import { intent as help } from './help/index.ts';
import { intent as inquire } from './inquire/index.ts';
import { intent as listEvents } from './list_events/index.ts';
import { intent as listSubscriptions } from './list_subscriptions/index.ts';
import { intent as newsletter } from './newsletter/index.ts';
import { intent as outOfScope } from './out_of_scope/index.ts';
import { intent as privacy } from './privacy/index.ts';
import { intent as reply } from './reply/index.ts';
import { intent as seekHelp } from './seek_help/index.ts';
import { intent as subscribe } from './subscribe/index.ts';
import { intent as talkToHuman } from './talk_to_human/index.ts';
import { intent as thanks } from './thanks/index.ts';
import { intent as unsubscribe } from './unsubscribe/index.ts';
import { intent as welcome } from './welcome/index.ts';

/** Every intent: one folder each. */
export const intents: readonly Intent[] = [
  about,
  attend,
  changeLanguage,
  emergency,
  findContact,
  findOffers,
  goodbye,
  greeting,
  help,
  inquire,
  listEvents,
  listSubscriptions,
  newsletter,
  outOfScope,
  privacy,
  reply,
  seekHelp,
  subscribe,
  talkToHuman,
  thanks,
  unsubscribe,
  welcome,
];
