/** The sign that an answer is on its way: each platform shows it for some time, or until a message comes. */
export function createTyping(milliseconds: number, changed: () => void) {
  const shown = new Map<string, NodeJS.Timeout>();
  const end = (chat: string): void => {
    clearTimeout(shown.get(chat));
    shown.delete(chat);
  };
  return {
    begin(chat: string): void {
      end(chat);
      const over = (): void => {
        shown.delete(chat);
        changed();
      };
      shown.set(chat, setTimeout(over, milliseconds).unref());
    },
    end,
    isShown: (chat: string): boolean => shown.has(chat),
  };
}
