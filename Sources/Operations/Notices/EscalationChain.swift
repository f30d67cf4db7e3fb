package import Law

/// When somebody is told of a clock.
package enum EscalationPoint: Sendable, Hashable {
    case yellow, today, overdue
    /// So many working days after the day on which it was due, at the beginning of that day.
    case late(workingDays: Int)

    /// The point without its days, for programs.
    package enum Name: String, CaseIterable, Sendable, Hashable, Codable {
        case yellow, today, overdue, late
    }

    package var name: Name {
        switch self {
        case .yellow: .yellow
        case .today: .today
        case .overdue: .overdue
        case .late: .late
        }
    }

    /// How long the clock is overdue, where it is that.
    package var workingDays: Int? {
        if case .late(let days) = self { days } else { nil }
    }

    package var label: Wording {
        switch self {
        case .yellow: Wording("黄灯", "Yellow")
        case .today: Wording("到期当日", "The day it is due")
        case .overdue: Wording("逾期（红灯）", "Overdue (red)")
        case .late(let days): Wording("逾期满 \(days) 个工作日", "\(days) working days overdue")
        }
    }
}

/// Who is told of a clock.
package enum EscalationReader: String, CaseIterable, Sendable, Hashable, Codable {
    /// Whoever has to act: the officers to whom the record is assigned, or the unit.
    case holder
    /// The officer who leads.
    case lead
    /// The head of the unit.
    case head
    /// The head of the unit above: of the same kind in the region above, or the coordinating body.
    case superior

    package var label: Wording {
        switch self {
        case .holder: Wording("承办人员", "Those who act")
        case .lead: Wording("主办人员", "The lead officer")
        case .head: Wording("单位负责人", "Head of the unit")
        case .superior: Wording("上级单位负责人", "Head of the unit above")
        }
    }
}

/// Who hears of a kind of clock, from those who act on it up to the unit above.
///
/// All chains stand in this one table. A unit may have its head hear earlier (`UnitWarnings`), never later.
package struct EscalationChain: Sendable, Hashable {
    package struct Step: Sendable, Hashable {
        package let point: EscalationPoint
        package let readers: [EscalationReader]
    }

    package let title: Wording
    /// How the names of its clocks begin; none for those of no other chain.
    package let names: [String]
    package let steps: [Step]

    private init(_ title: Wording, _ names: [String], _ steps: [(EscalationPoint, [EscalationReader])]) {
        (self.title, self.names) = (title, names)
        self.steps = steps.map { Step(point: $0.0, readers: $0.1) }
    }

    package static let all = [
        EscalationChain(
            Wording("两法衔接各环节", "Steps of the criminal linkage"),
            [
                "transfer.", "police.", "linkage.", "supervision.", "reverse.", "arrest.", "prosecution.", "custody.",
                "measure.bail", "measure.residence",
            ],
            [
                (.yellow, [.holder, .head]), (.today, [.holder, .head]), (.overdue, [.holder, .head]),
                (.late(workingDays: 1), [.head, .superior]), (.late(workingDays: 5), [.head, .superior]),
            ]),
        EscalationChain(
            Wording("强制措施", "Measures on goods and premises"), ["measure.", "penalty.evidence-registration"],
            [
                (.yellow, [.holder]), (.today, [.holder, .head]), (.overdue, [.holder, .head]),
                (.late(workingDays: 1), [.lead, .head]), (.late(workingDays: 3), [.head, .superior]),
            ]),
        others,
    ]

    private static let others = EscalationChain(
        Wording("其他时限", "All other clocks"), [],
        [
            (.yellow, [.holder]), (.today, [.holder]), (.overdue, [.holder, .head]),
            (.late(workingDays: 3), [.lead, .head]), (.late(workingDays: 10), [.head, .superior]),
        ])

    /// Points next to each other at which the same people hear.
    package var stretches: [(points: [EscalationPoint], readers: [EscalationReader])] {
        steps.reduce(into: []) { stretches, step in
            if stretches.last?.readers == step.readers {
                stretches[stretches.count - 1].points.append(step.point)
            } else {
                stretches.append(([step.point], step.readers))
            }
        }
    }

    /// The chain of a clock.
    package static func of(_ limit: TimeLimitID) -> EscalationChain {
        all.first { chain in chain.names.contains { limit.rawValue.hasPrefix($0) } } ?? others
    }

    /// Who hears at a stage of the light.
    func readers(at stage: ClockStage) -> [EscalationReader] {
        let point: EscalationPoint? =
            switch stage {
            case .none: nil
            case .yellow: .yellow
            case .today: .today
            case .overdue: .overdue
            }
        return steps.first { $0.point == point }?.readers ?? []
    }

    /// The steps after the clock was due, with the moment of each, the first first.
    func late(after due: Moment, _ calendar: WorkingCalendar) -> [(
        moment: Moment, days: Int, readers: [EscalationReader]
    )] {
        steps.compactMap { step in
            guard let days = step.point.workingDays else { return nil }
            return (Moment(calendar.adding(workingDays: days, to: due.date)), days, step.readers)
        }
    }
}
