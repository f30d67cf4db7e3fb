/// One test of a row, put to the facts.
public struct TestReading: Hashable, Sendable, Codable {
    /// The test in words, with the line that applies.
    public let test: Wording
    /// Whether it is reached, close, out of reach, or cannot be told.
    public let outcome: ThresholdOutcome
    /// Whether the circumstances hold that the test asks besides a figure; yes where it asks none.
    public let conditions: Holding
    /// The figure, where the test has one.
    public let figure: ThresholdFigure?
    /// The line that applies, where the test has one: for a unit it may be a multiple.
    public let line: Quantity?
    /// The figure in hundredths of the line, rounded down; nil without a line.
    public let percent: Int64?
    /// The comparison in words and figures.
    public let steps: [ComputationStep]
    /// What is not known and could change the outcome.
    public let missing: [MissingFact]
}

/// Puts tests to the facts under the rules of one day.
struct TestReader {
    let figures: FigureBook
    let circumstances: CircumstanceBook
    /// What a line is multiplied by (units until 2007).
    let factor: Int64
    /// Hundredths of a line from which a figure is close.
    let closeShare: Int64

    func read(_ test: ThresholdTest) -> TestReading {
        switch test {
        case .reaches(let measure, let line, let given):
            reaches(test, figures.figure(measure), line.times(factor), given)
        case .holds(let conditions): holds(test, conditions)
        case .twoHalves(let lines): halves(test, lines)
        }
    }

    private func reaches(
        _ test: ThresholdTest, _ figure: ThresholdFigure, _ line: Quantity, _ given: [Circumstance]
    ) -> TestReading {
        let percent = figure.quantity.amount.scaled(100, over: line.amount)
        let reached = Holding(percent >= 100 ? true : figure.isExact ? false : nil)
        let near = Holding(percent >= closeShare ? true : figure.isExact ? false : nil)
        let condition = given.map(circumstances.holding).reduce(Holding.yes) { $0.and($1) }
        let outcome = ThresholdOutcome(reached.and(condition), near.and(condition))
        // A condition that holds no longer matters where the amount is far below, and the other way round.
        let missing =
            outcome == .met || outcome == .notMet
            ? []
            : (reached == .unknown ? figure.missing : [])
                + (near == .no ? [] : given.flatMap(circumstances.missing))
        let comparison = compared(figure, line, percent)
        let conditions = given.map { named($0) }
        return TestReading(
            test: wording(test, line: line), outcome: outcome, conditions: condition, figure: figure, line: line,
            percent: percent,
            steps: figure.steps + conditions + [comparison], missing: missing)
    }

    private func holds(_ test: ThresholdTest, _ conditions: [Circumstance]) -> TestReading {
        let holding = conditions.map(circumstances.holding).reduce(Holding.yes) { $0.and($1) }
        let outcome = ThresholdOutcome(holding, .no)
        return TestReading(
            test: test.wording, outcome: outcome, conditions: holding, figure: nil, line: nil, percent: nil,
            steps: conditions.map { named($0) },
            missing: outcome == .cannotTell ? conditions.flatMap(circumstances.missing) : [])
    }

    private func halves(_ test: ThresholdTest, _ lines: [ThresholdLine]) -> TestReading {
        var reached: [ComputationStep] = []
        var open: [MissingFact] = []
        for part in lines {
            let figure = figures.figure(part.measure)
            let line = part.line.times(factor)
            if figure.quantity.amount.scaled(200, over: line.amount) >= 100 {
                reached.append(half(figure, line))
            } else if !figure.isExact, !isRuledOut(part.measure) {
                open += figure.missing
            }
        }
        // An open figure can only add to what is reached: two are needed.
        let openFigures = Set(open.map(\.path)).count
        let holding: Holding =
            reached.count >= 2 ? .yes : reached.count + openFigures >= 2 ? .unknown : .no
        return TestReading(
            test: test.wording, outcome: ThresholdOutcome(holding, .no), conditions: .yes, figure: nil, line: nil,
            percent: nil,
            steps: reached,
            missing: holding == .unknown ? open : [])
    }

    /// Figures of the network do not come into question where nothing was spread through it.
    private func isRuledOut(_ measure: Measure) -> Bool {
        switch measure {
        case .works, .downloads, .clicks, .members: circumstances.holding(.finding(.network)) == .no
        default: false
        }
    }

    private func wording(_ test: ThresholdTest, line: Quantity) -> Wording {
        guard case .reaches(let measure, _, let given) = test, factor != 1 else { return test.wording }
        let own = ThresholdTest.reaches(measure, line, given: given).wording
        return Wording("\(own.zh)（单位按\(factor)倍）", "\(own.en) (a unit: \(factor) times)")
    }

    private func compared(_ figure: ThresholdFigure, _ line: Quantity, _ percent: Int64) -> ComputationStep {
        let reached = percent >= 100
        if !figure.isExact, figure.quantity.amount == 0 {
            let label = figure.measure.label
            return ComputationStep(.note, Wording("未知：\(label.zh)", "not known: \(label.en)"))
        }
        let lower = figure.isExact ? Wording("", "") : Wording("至少", "at least ")
        let share = percent == .max ? "" : "\(percent)%"
        let text = Wording(
            "\(figure.measure.label.zh)\(lower.zh)\(figure.quantity.wording.zh)，"
                + (reached ? "达到" : "未达到") + "\(line.wording.zh)（\(share)）",
            "\(figure.measure.label.en) \(lower.en)\(figure.quantity.wording.en) "
                + (reached ? "reaches" : "is below") + " \(line.wording.en) (\(share))")
        return ComputationStep(
            .compared, text,
            [Operand(figure.measure.label, figure.quantity), Operand(Wording("标准", "the line"), line)])
    }

    private func half(_ figure: ThresholdFigure, _ line: Quantity) -> ComputationStep {
        let text = Wording(
            "\(figure.measure.label.zh)\(figure.quantity.wording.zh)，达到\(line.wording.zh)的一半",
            "\(figure.measure.label.en) \(figure.quantity.wording.en) reaches half of \(line.wording.en)")
        return ComputationStep(
            .compared, text,
            [Operand(figure.measure.label, figure.quantity), Operand(Wording("标准", "the line"), line)])
    }

    private func named(_ circumstance: Circumstance) -> ComputationStep {
        let label = circumstance.label
        let text =
            switch circumstances.holding(circumstance) {
            case .yes: Wording("具备：\(label.zh)", "holds: \(label.en)")
            case .no: Wording("不具备：\(label.zh)", "does not hold: \(label.en)")
            case .unknown: Wording("未知：\(label.zh)", "not known: \(label.en)")
            }
        return ComputationStep(.note, text)
    }
}

extension ThresholdOutcome {
    /// From whether a line is reached and whether it is close.
    init(_ reached: Holding, _ near: Holding) {
        self =
            switch (reached, near) {
            case (.yes, _): .met
            case (_, .yes): .close
            case (.unknown, _), (_, .unknown): .cannotTell
            case (.no, .no): .notMet
            }
    }
}
