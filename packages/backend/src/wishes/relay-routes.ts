/** The two sides' calls: agreeing anew, writing through the center, and the way to an address. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve, type Call } from '../http/serve.js';
import { answerAddress, askForAddress } from './address.js';
import { agreeToChange, type HolderStep } from './claim-steps.js';
import type { MakerStep } from './maker-steps.js';
import { relayMessage } from './relay.js';
import { readClaim } from './rows.js';

type AskedOf = Call<{ id: string }>;
type Taking<Step> = (asked: AskedOf, take: (step: Step) => Promise<Refusal | undefined>) => Promise<Reply>;

export function relayRoutes(api: FastifyInstance, made: Taking<MakerStep>, held: Taking<HolderStep>): void {
  const { services } = api;

  serve(api, operations.agreeToChange, (asked) => held(asked, (step) => agreeToChange(step, asked.body.fence)));
  serve(api, operations.askForAddress, (asked) =>
    held(asked, ({ queries, claim, now }) => askForAddress(queries, claim, now)),
  );
  serve(api, operations.writeAsHolder, (asked) =>
    held(asked, ({ queries, claim, now }) =>
      relayMessage(services, { queries, claim, by: 'claimer', text: asked.body.text, now }),
    ),
  );
  serve(api, operations.writeAsMaker, (asked) =>
    made(asked, async ({ queries, wish, now }) => {
      const claim = await readClaim(queries, asked.body.claimId);
      if (claim?.wish_id !== wish.id) return refuse('not-found');
      return relayMessage(services, { queries, claim, by: 'maker', text: asked.body.text, now });
    }),
  );
  serve(api, operations.answerAddressRequest, (asked) =>
    made(asked, ({ queries, wish }) => answerAddress(queries, wish.id, asked.body)),
  );
}
