/// The ways a text is read besides as it stands after folding.
public struct ScreeningViews: OptionSet, Hashable, Sendable {
    /// One bit for each way.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Look-alikes, split characters, letters written with digits and signs.
    public static let shape = ScreeningViews(rawValue: 1)
    /// Homophones and pinyin, and with them one near sound or look-alike.
    public static let sound = ScreeningViews(rawValue: 2)
    /// Two neighbours that changed places.
    public static let order = ScreeningViews(rawValue: 4)
    /// One character wrong, left out or too many.
    public static let edit = ScreeningViews(rawValue: 8)
    /// Only the names as they are after folding.
    public static let exact: ScreeningViews = []
    /// Every way.
    public static let all: ScreeningViews = [.shape, .sound, .order, .edit]
}
