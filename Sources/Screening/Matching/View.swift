/// The way a text is read when it is compared with a name.
enum View: UInt8, Hashable, Sendable {
    /// By its characters: the same, look-alike, split into parts, leet.
    case shape
    /// By the sound of its Han characters.
    case sound
}
