/// A code of an administrative division (GB/T 2260): two digits each for province, prefecture and county.
public struct RegionCode: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    /// The six digits.
    public let rawValue: String

    /// A code from exactly six ASCII digits of which the first is not zero, or nil.
    ///
    /// It need not be known to any directory.
    public init?(rawValue: String) {
        let digits = Array(rawValue.utf8)
        guard digits.count == 6, digits.allSatisfy({ (0x30...0x39).contains($0) }), digits[0] != 0x30 else {
            return nil
        }
        self.rawValue = rawValue
    }

    /// A code from text such as a part of another code.
    public init?(_ text: some StringProtocol) {
        self.init(rawValue: String(text))
    }

    /// The code of the province this one lies in by its digits: 440305 gives 440000.
    public var province: RegionCode { ending("0000", keeping: 2) }
    /// The code of the prefecture this one lies in by its digits: 440305 gives 440300.
    public var prefecture: RegionCode { ending("00", keeping: 4) }

    /// Orders codes by their digits.
    public static func < (lhs: RegionCode, rhs: RegionCode) -> Bool { lhs.rawValue < rhs.rawValue }

    private func ending(_ zeros: String, keeping count: Int) -> RegionCode {
        RegionCode(digits: rawValue.prefix(count) + zeros)
    }

    private init(digits: String) {
        rawValue = digits
    }
}

extension RegionCode: CustomStringConvertible {
    /// The six digits.
    public var description: String { rawValue }
}
