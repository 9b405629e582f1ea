// The pieces of text in the events of a stream (kinds/stream.md, "Text").
import { indexOf, objectsOf } from "./accumulate/merging.mjs";
import { textOfContent } from "./accumulate/pieces.mjs";
import { isObject } from "./json.mjs";

// A text, part of which was given.
class Text {
  constructor() {
    this.known = "";
    this.hasDeltas = false;
  }

  append(piece) {
    this.known += piece;
    return piece;
  }

  complete(text) {
    return text.startsWith(this.known) ? this.append(text.slice(this.known.length)) : "";
  }
}

class ChatText {
  constructor() {
    this.choices = new Map();
  }

  take(chunk) {
    const choices = Array.isArray(chunk.choices) ? chunk.choices : [];
    return choices.map((choice, place) => (isObject(choice) ? this.choice(choice, indexOf(choice.index) ?? place) : "")).join("");
  }

  choice({ delta, message }, index) {
    if (!this.choices.has(index)) this.choices.set(index, new Text());
    const text = this.choices.get(index);
    let piece = "";
    if (isObject(delta) && Object.keys(delta).length) {
      text.hasDeltas = true;
      piece += text.append(textOfContent(delta.content));
    }
    if (isObject(message)) {
      const whole = textOfContent(message.content);
      piece += text.hasDeltas || whole.startsWith(text.known) ? text.complete(whole) : text.append(whole);
    }
    return index === 0 ? piece : "";
  }

  end() {
    return this.choices.size && !this.choices.has(0) ? this.choices.get(Math.min(...this.choices.keys())).known : "";
  }
}

class ResponsesText {
  constructor() {
    this.texts = new Map();
    this.items = new Map();
    this.last = 0;
  }

  take(event) {
    const { type, content_index: index } = event;
    const said = (value) => (typeof value === "string" ? value : "");
    if (["response.output_text.delta", "response.content_part.delta"].includes(type)) return this.text(this.item(event), index).append(said(event.delta));
    if (type === "response.output_text.done") return this.text(this.item(event), index).complete(said(event.text));
    if (["response.content_part.added", "response.content_part.done"].includes(type)) return this.part(this.item(event), index, event.part);
    if (["response.output_item.added", "response.output_item.done"].includes(type)) return this.whole(event.item, event.output_index);
    const output = isObject(event.response) && Array.isArray(event.response.output) ? event.response.output : [];
    return output.map((item, place) => this.whole(item, place)).join("");
  }

  item({ output_index, item_id: id }) {
    const key = this.items.get(id) ?? indexOf(output_index) ?? (typeof id === "string" ? id : this.last);
    if (typeof id === "string") this.items.set(id, key);
    this.last = key;
    return key;
  }

  whole(item, output_index) {
    if (!isObject(item)) return "";
    const key = this.item({ output_index, item_id: item.id });
    const parts = Array.isArray(item.content) ? item.content : [item.content];
    return parts.map((part, index) => this.part(key, index, part)).join("");
  }

  part(key, index, part) {
    return isObject(part) && part.type === "output_text" ? this.text(key, index).complete(textOfContent(part)) : "";
  }

  text(key, index) {
    const name = JSON.stringify([key, indexOf(index) ?? 0]);
    if (!this.texts.has(name)) this.texts.set(name, new Text());
    return this.texts.get(name);
  }

  end() {
    return "";
  }
}

class MessagesText {
  constructor() {
    this.texts = new Map();
    this.content = [];
    this.last = null;
  }

  take({ type, index: told, delta, content_block, message }) {
    const index = indexOf(told);
    if (type === "content_block_start") return this.begin(index, content_block);
    if (type === "content_block_delta") return delta?.type === "text_delta" && typeof delta.text === "string" ? this.delta(index, delta.text) : "";
    if (!["message_start", "message_delta", "message_stop"].includes(type) || !isObject(message)) return "";
    if (Array.isArray(message.content) && message.content.length) this.content = message.content;
    return this.last ? this.complete() : "";
  }

  begin(index, block) {
    this.last = new Text();
    this.texts.set(index, this.last);
    return this.last.append(textOfContent(block));
  }

  delta(index, piece) {
    const text = index === null ? this.last : this.texts.get(index);
    if (text) return text.append(piece);
    return this.begin(index, this.content[index]) + this.last.append(piece);
  }

  complete() {
    return objectsOf(this.content)
      .map((block, index) => {
        if (!this.texts.has(index)) this.texts.set(index, new Text());
        return this.texts.get(index).complete(textOfContent(block));
      })
      .join("");
  }

  end() {
    return this.last ? "" : this.complete();
  }
}

class ImagesText {
  take({ type, text, phase }) {
    const counts = type === "image_generation.text_chunk" && typeof text === "string" && (typeof phase !== "string" || phase === "content");
    return counts ? text : "";
  }

  end() {
    return "";
  }
}

export const TEXTS = { chat: ChatText, responses: ResponsesText, messages: MessagesText, images: ImagesText };
