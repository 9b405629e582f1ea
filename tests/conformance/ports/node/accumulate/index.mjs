// The accumulators by dialect.
import { ChatAccumulator } from "./chat.mjs";
import { ImagesAccumulator } from "./images.mjs";
import { MessagesAccumulator } from "./messages.mjs";

export const ACCUMULATORS = { chat: ChatAccumulator, messages: MessagesAccumulator, images: ImagesAccumulator };
