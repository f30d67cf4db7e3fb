/// What a figure is counted in.
public enum QuantityUnit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Fen, hundredths of a yuan.
    case fen
    /// Labels and goods (件).
    case piece
    /// Copies (份).
    case copy
    /// Works (部).
    case work
    /// Cigarettes (支).
    case cigarette
    /// Times something was done: downloads, clicks.
    case time
    /// People.
    case person
}

/// An amount of money or a number of things, never below zero.
public struct Quantity: Hashable, Sendable, Codable {
    /// How many of the unit; for money, fen.
    public let amount: Int64
    /// The unit.
    public let unit: QuantityUnit

    /// So many of a unit.
    public init(_ amount: Int64, _ unit: QuantityUnit) {
        self.amount = amount
        self.unit = unit
    }

    /// An amount of money in yuan.
    public init(_ money: Money) { self.init(money.minor, .fen) }

    /// Whole yuan, as the rule tables write them.
    static func yuan(_ yuan: Int64) -> Quantity { Quantity(.yuan(yuan)) }
    /// Things.
    static func pieces(_ count: Int64) -> Quantity { Quantity(count, .piece) }
    /// Copies.
    static func copies(_ count: Int64) -> Quantity { Quantity(count, .copy) }
    /// Works.
    static func works(_ count: Int64) -> Quantity { Quantity(count, .work) }
    /// Cigarettes.
    static func cigarettes(_ count: Int64) -> Quantity { Quantity(count, .cigarette) }
    /// Times.
    static func times(_ count: Int64) -> Quantity { Quantity(count, .time) }
    /// People.
    static func persons(_ count: Int64) -> Quantity { Quantity(count, .person) }

    /// The amount of money, or nil for a number of things.
    public var money: Money? { unit == .fen ? Money(minor: amount) : nil }

    /// The quantity so many times, for a line that is a multiple of another.
    func times(_ factor: Int64) -> Quantity { Quantity(amount.saturatingTimes(factor), unit) }

    /// The quantity in words: "50,000元", "50,000 yuan".
    public var wording: Wording {
        let number = money.map(\.description) ?? Money.grouped(amount.magnitude)
        return switch unit {
        case .fen: Wording("\(number)元", "\(number) yuan")
        case .piece: Wording("\(number)件", number)
        case .copy: Wording("\(number)份", number)
        case .work: Wording("\(number)部", number)
        case .cigarette: Wording("\(number)支", number)
        case .time: Wording("\(number)次", "\(number) times")
        case .person: Wording("\(number)人", "\(number) persons")
        }
    }
}

extension Int64 {
    /// The sum of two numbers that are not negative, or the largest number there is.
    func saturatingPlus(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }

    /// The product of two numbers that are not negative, or the largest number there is.
    func saturatingTimes(_ other: Int64) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }

    /// `self × numerator ÷ denominator` of numbers that are not negative, a remainder dropped, or the largest number.
    func scaled(_ numerator: Int64, over denominator: Int64) -> Int64 {
        let product = magnitude.multipliedFullWidth(by: numerator.magnitude)
        guard denominator > 0, product.high < denominator.magnitude else { return .max }
        let quotient = denominator.magnitude.dividingFullWidth(product).quotient
        return quotient > UInt64(Int64.max) ? .max : Int64(quotient)
    }
}
