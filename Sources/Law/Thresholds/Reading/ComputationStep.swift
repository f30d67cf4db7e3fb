/// One line of a computation, in words and in figures.
public struct ComputationStep: Hashable, Sendable, Codable {
    /// What was done.
    public let kind: ComputationStepKind
    /// The line in words.
    public let text: Wording
    /// What went in.
    public let operands: [Operand]
    /// What came out, where something did.
    public let result: Quantity?

    /// A line.
    init(_ kind: ComputationStepKind, _ text: Wording, _ operands: [Operand] = [], result: Quantity? = nil) {
        self.kind = kind
        self.text = text
        self.operands = operands
        self.result = result
    }
}

/// What a line of a computation does.
public enum ComputationStepKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Takes a figure as it was stated.
    case stated
    /// Multiplies a number of goods by a price.
    case value
    /// Adds figures up.
    case sum
    /// Subtracts.
    case difference
    /// Multiplies.
    case product
    /// Adds an earlier act not yet dealt with.
    case accumulated
    /// Leaves something out, and says why.
    case leftOut
    /// Compares a figure with a line.
    case compared
    /// Says something about the computation.
    case note
}

/// One figure that went into a line.
public struct Operand: Hashable, Sendable, Codable {
    /// What it is.
    public let label: Wording
    /// How much.
    public let quantity: Quantity

    /// A figure.
    init(_ label: Wording, _ quantity: Quantity) {
        self.label = label
        self.quantity = quantity
    }
}

/// A fact that is not known and could change the answer.
public struct MissingFact: Hashable, Sendable, Codable {
    /// Where it stands in the facts, as a path: `figures.gains`.
    public let path: String
    /// What to find out.
    public let wording: Wording

    /// A fact to find out.
    init(_ path: String, _ wording: Wording) {
        self.path = path
        self.wording = wording
    }
}

/// A figure as far as the facts give it.
public struct ThresholdFigure: Hashable, Sendable, Codable {
    /// What it measures.
    public let measure: Measure
    /// How much is proved; exact where nothing is missing, else at least so much.
    public let quantity: Quantity
    /// Whether the sum went beyond what can be represented and stands at the largest number instead.
    public let isCapped: Bool
    /// What is not known.
    public let missing: [MissingFact]
    /// How it was computed.
    public let steps: [ComputationStep]

    /// A figure.
    init(_ measure: Measure, _ amount: Int64, missing: [MissingFact] = [], steps: [ComputationStep] = []) {
        self.measure = measure
        quantity = Quantity(amount, measure.unit)
        isCapped = amount == .max
        self.missing = missing
        let cap = ComputationStep(
            .note,
            Wording("数额超出可表示的范围，按可表示的最大数额计", "beyond what can be represented: the largest number stands for it"))
        self.steps = isCapped && !steps.contains(cap) ? steps + [cap] : steps
    }

    /// Whether the figure is exact.
    public var isExact: Bool { missing.isEmpty }
}
