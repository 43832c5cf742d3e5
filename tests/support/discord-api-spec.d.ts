/** The package ships its schemas without types. */
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const ApplicationCommandCreateRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const MessageCreateRequestSchema: ZodType;
  export const ModalInteractionCallbackRequestSchema: ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodType;
}
