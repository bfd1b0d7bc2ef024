/** The largest box of a picture's shape within some room, in the room's own unit. */
export function within(picture: { width: number; height: number }, room: { w: number; h: number }) {
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  return { w: picture.width * scale, h: picture.height * scale };
}
