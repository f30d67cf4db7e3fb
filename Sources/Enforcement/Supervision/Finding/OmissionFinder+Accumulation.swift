import Law

extension OmissionFinder {
    /// Several cases of one party that reach a line together, none of which does by itself.
    ///
    /// An act counts for a later one while it is not dealt with, that is until its penalty, and for as long as acts are
    /// added up. So for each act as the last one there is one set of acts; the sets with the largest sums are read first, and
    /// the first that reaches a line is reported.
    func accumulated(_ group: [Int], _ subjects: SubjectCases, leavingOut met: Set<Int>) -> [Omission] {
        var fields: [ProtectedField: [Act]] = [:]
        for place in group where !met.contains(place) {
            let seen = subjects.cases[place]
            guard !seen.isTransferred, !seen.isFoundLawful, let on = seen.conductOn, let facts = seen.thresholdFacts,
                let crime = facts.crimes.first, isDue(seen)
            else { continue }
            fields[crime.field, default: []].append(Act(seen: seen, place: place, on: on, facts: facts))
        }
        return fields.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { _, acts in
            acts.count > 1 ? accumulated(acts.sorted { ($0.on, $0.place) < ($1.on, $1.place) }, subjects) : nil
        }
    }

    /// One act that may count with others.
    private struct Act {
        let seen: SeenCase
        let place: Int
        let on: LegalDate
        let facts: ThresholdFacts

        /// The amount the sets are compared by.
        var weight: Int64 { facts.figures.business?.minor ?? seen.goods.reduce(0) { $0 + $1.roughValue } }

        /// The last day of a later act with which it still counts.
        func counts(until years: Int) -> LegalDate {
            let window = on.adding(months: 12 * years).date
            guard seen.decision?.kind == .penalty, let decided = seen.decidedAt?.date else { return window }
            return min(window, decided.adding(days: -1))
        }
    }

    private func accumulated(_ acts: [Act], _ subjects: SubjectCases) -> Omission? {
        guard let crime = acts[0].facts.crimes.first,
            let window = ComputationRules.row(.accumulationWindow, crime, on: now.date)
        else { return nil }
        let ends = acts.map { $0.counts(until: Int(window.number)) }
        let order = sums(acts, ends).enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        for (last, sum) in order where sum > acts[last].weight {
            let members = acts.indices.filter { $0 < last && ends[$0] >= acts[last].on }
            guard !members.isEmpty else { continue }
            if let omission = read(members.map { acts[$0] }, acts[last], window, subjects) { return omission }
        }
        return nil
    }

    /// For each act as the last one, the sum of those that count with it.
    private func sums(_ acts: [Act], _ ends: [LegalDate]) -> [Int64] {
        let leaving = acts.indices.sorted { ends[$0] < ends[$1] }
        var (gone, sum) = (0, Int64(0))
        var isIn = [Bool](repeating: false, count: acts.count)
        return acts.indices.map { place in
            while gone < leaving.count, ends[leaving[gone]] < acts[place].on {
                if isIn[leaving[gone]] { sum -= acts[leaving[gone]].weight }
                isIn[leaving[gone]] = false
                gone += 1
            }
            guard ends[place] >= acts[place].on else { return sum + acts[place].weight }
            isIn[place] = true
            sum += acts[place].weight
            return sum
        }
    }

    private func read(
        _ earlier: [Act], _ last: Act, _ window: ComputationRule, _ subjects: SubjectCases
    ) -> Omission? {
        var facts = last.facts
        facts.earlier = earlier.map { EarlierAct(on: $0.on, dealtWith: false, figures: $0.facts.figures) }
        let marks = ([last] + earlier).flatMap { $0.facts.marks ?? [] }
        facts.marks = marks.isEmpty ? nil : marks
        let before = subjects.sanctions(before: last.place).map(\.sanction)
        facts.sanctions = before.isEmpty ? nil : before
        guard ThresholdFloor.mayBeMet(facts),
            let answer = Thresholds.assess(facts, on: now.date).first(where: { $0.outcome == .met })
        else { return nil }
        let all = earlier + [last]
        let units = Set(all.map(\.seen.unitID))
        let kind: OmissionKind = units.count > 1 ? .acrossUnits : .splitCases
        let subject = last.seen.subjectID?.rawValue ?? last.seen.id.rawValue
        return Omission(
            key: "\(kind.rawValue)/\(subject)/\(answer.crime.field.rawValue)", kind: kind, caseID: last.seen.id,
            unitID: last.seen.unitID, region: last.seen.region, crime: answer.crime,
            amount: answer.reachedTest?.figure?.quantity.money, since: last.seen.decidedAt ?? last.seen.knownAt,
            related: earlier.map(\.seen.id),
            reasons: answer.reasons + all.map { part($0) } + [
                OmissionReason(window.statement, standing: window.standing)
            ]
                + [OmissionReason(none(kind), source: SupervisionLaw.mustTransfer)],
            missing: [Wording("合并计算并移送公安机关", "adding the cases up and transferring them to the police")])
    }

    private func part(_ act: Act) -> OmissionReason {
        let seen = act.seen
        let dealt =
            seen.decision?.kind == .penalty
            ? seen.decidedAt.map { Wording("，\($0.date)作出处罚", ", penalised on \($0.date)") } : nil
        return OmissionReason(
            Wording(
                "\(seen.number)：\(act.on)的行为，\(Money(minor: act.weight))元\(dealt?.zh ?? "，尚未处罚")",
                "\(seen.number): the act of \(act.on), \(Money(minor: act.weight)) yuan\(dealt?.en ?? ", not penalised")"
            ))
    }

    private func none(_ kind: OmissionKind) -> Wording {
        kind == .splitCases
            ? Wording("各案分别办理，均没有移送记录", "the cases were worked apart, none was transferred")
            : Wording("各单位分别办理，均没有移送记录", "the units worked apart, none transferred")
    }
}

extension CaseGoods {
    /// What the goods are worth by the dearest price on file, for an order of sets only.
    fileprivate var roughValue: Int64 {
        let price = [soldAt, markedPrice, averagePrice, marketPrice].compactMap { $0?.minor }.max() ?? 0
        let (value, overflow) = (sold + unsold).multipliedReportingOverflow(by: price)
        return overflow ? Int64.max / 1_000_000 : min(value, Int64.max / 1_000_000)
    }
}
