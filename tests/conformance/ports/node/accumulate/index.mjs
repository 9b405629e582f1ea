// The accumulators by dialect.
import { ChatAccumulator } from "./chat.mjs";
import { ImagesAccumulator } from "./images.mjs";
import { MessagesAccumulator } from "./messages.mjs";
import { ResponsesAccumulator } from "./responses.mjs";

export const ACCUMULATORS = { chat: ChatAccumulator, messages: MessagesAccumulator, responses: ResponsesAccumulator, images: ImagesAccumulator };
