/// What was done to a character of a text before it was compared.
///
/// A finding names its kind from the foldings that the text needed and the mark did not.
public struct Folding: OptionSet, Hashable, Sendable {
    /// One bit for each folding.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Full width or half width: `Ｎ` for `N`.
    public static let width = Folding(rawValue: 1)
    /// Another style of the same character, circled, squared, bold: `Ⓝ`, `𝐍`, `🅽` for `N`.
    public static let style = Folding(rawValue: 2)
    /// Upper case to lower case.
    public static let letterCase = Folding(rawValue: 4)
    /// An accent taken off: `ô` for `o`.
    public static let accent = Folding(rawValue: 8)
    /// Traditional or Japanese Han to simplified: `達` for `达`, `広` for `广`.
    public static let traditional = Folding(rawValue: 16)
    /// A letter of another alphabet that looks like a Latin one: Cyrillic `а` for `a`.
    public static let confusable = Folding(rawValue: 32)
    /// A rare variant of a Han character, which nobody writes any more but to hide: `尅` for `克`.
    public static let variant = Folding(rawValue: 64)
}
