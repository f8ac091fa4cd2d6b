import { stem } from '../stem.js';

/**
 * Words of one kind that exclude one another in one place: who is somebody's wife is not their daughter, and what is red is not green. A line each;
 * a stroke joins words for the same thing. Compiled for this project from common usage. Kinds whose members overlap ('boat' and 'ferry',
 * 'minister' and 'politician') are left out.
 */
const KINDS = `husband wife son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
red green blue yellow orange purple pink brown black white grey/gray
gold silver copper iron zinc tin nickel aluminium/aluminum lithium cobalt uranium platinum titanium bronze
coal oil gas wood
wheat rice maize/corn barley rye oats soybeans sugar cotton tobacco coffee cocoa tea
apples oranges bananas grapes olives cherries lemons potatoes tomatoes onions
cattle/cows sheep pigs goats horses chickens/poultry ducks geese dogs cats camels donkeys deer wolves bears elephants
salmon cod tuna herring mackerel
train bus/coach tram helicopter aeroplane/airplane/plane bicycle/bike motorcycle/motorbike lorry/truck tractor taxi
teacher doctor/physician nurse lawyer farmer fisherman miner pilot driver soldier sailor journalist/reporter baker carpenter plumber engineer architect musician actor priest judge dentist tailor butcher cook/chef
colonel captain lieutenant sergeant corporal brigadier admiral
school hospital/clinic church mosque synagogue temple factory/plant library museum prison/jail airport stadium hotel barracks theatre/theater cinema
spring summer autumn winter
muslim/islamic christian jewish hindu buddhist
catholic protestant orthodox
earthquake flood blaze/fire avalanche landslide/mudslide hurricane/typhoon/cyclone drought tornado
cholera measles malaria typhoid polio ebola influenza/flu tuberculosis diphtheria
rifle pistol knife grenade axe hammer sword
football/soccer cricket rugby tennis hockey basketball golf swimming boxing
murder theft/robbery fraud rape arson kidnapping espionage/spying treason perjury
arm leg shoulder knee elbow ankle wrist liver kidney lung eye ear
wooden stone brick steel concrete plastic leather woollen silk
wine beer whisky/whiskey vodka milk tea coffee juice
piano violin guitar drums trumpet flute cello
doubled tripled/trebled quadrupled halved
army navy
kitchen bedroom bathroom cellar/basement attic garage
river lake mountain island valley desert forest
newspaper magazine radio television
morning afternoon evening
engineering medicine law economics physics chemistry biology history theology
dollars euros pounds yen francs roubles/rubles
breakfast lunch dinner/supper`;

let places: Map<string, readonly { readonly kind: number; readonly member: number }[]> | undefined;

function readKinds(): Map<string, { readonly kind: number; readonly member: number }[]> {
  const read = new Map<string, { readonly kind: number; readonly member: number }[]>();
  KINDS.split('\n').forEach((line, kind) => {
    line.split(' ').forEach((member, at) => {
      for (const word of member.split('/')) {
        const root = stem(word);
        read.set(root, [...(read.get(root) ?? []), { kind, member: at }]);
      }
    });
  });
  return read;
}

/** Whether two stems name different things of one kind, of which only one can stand in a place: 'wife' and 'daughter', 'red' and 'green'. */
export function areSisters(a: string, b: string): boolean {
  if (a === b) return false;
  places ??= readKinds();
  const [first, second] = [places.get(a), places.get(b)];
  if (!first || !second) return false;
  const shared = first.filter(({ kind }) => second.some((other) => other.kind === kind));
  return shared.length > 0 && shared.every(({ kind, member }) => second.every((other) => other.kind !== kind || other.member !== member));
}
