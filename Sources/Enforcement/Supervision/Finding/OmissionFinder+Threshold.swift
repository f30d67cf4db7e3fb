import Law

extension OmissionFinder {
    /// A case that reached the line by itself, or came close with penalties before, and was not transferred.
    func threshold(_ seen: SeenCase, at place: Int, _ subjects: SubjectCases) -> Omission? {
        guard !seen.isTransferred, !seen.isFoundLawful, var facts = seen.thresholdFacts, isDue(seen) else { return nil }
        let before = subjects.sanctions(before: place)
        facts.sanctions = before.isEmpty ? nil : before.map(\.sanction)
        let repeats = before.filter {
            $0.sanction.field == facts.crimes.first?.field && isWithinTwoYears($0.sanction, seen)
        }
        guard ThresholdFloor.mayBeMet(facts) || repeats.count >= 2 && ThresholdFloor.mayBeClose(facts) else {
            return nil
        }
        let answers = Thresholds.assess(facts, on: now.date)
        if let answer = answers.first(where: { $0.outcome == .met }) {
            let turning = isMetWithoutSanctions(facts) ? [] : repeats
            return omission(.thresholdMet, seen, answer, turning, subjects)
        }
        guard repeats.count >= 2, let answer = answers.first(where: { $0.outcome == .close }) else { return nil }
        return omission(.closeWithRepeats, seen, answer, repeats, subjects)
    }

    /// Whether the time for a transfer is over: the case is decided or not filed, or what is on file has stood as long as
    /// the head and the hand-over may take.
    func isDue(_ seen: SeenCase) -> Bool {
        if seen.decision != nil || seen.state == .notFiled { return true }
        guard let head = TimeLimits.row(.transferHeadDecision, on: seen.knownAt.date),
            let handOver = TimeLimits.row(.transferHandOver, on: seen.knownAt.date)
        else { return false }
        let decided = Deadline.due(head, from: seen.knownAt, calendar: calendar).moment
        return Deadline.due(handOver, from: decided, calendar: calendar).isOver(at: now)
    }

    private func isWithinTwoYears(_ sanction: Sanction, _ seen: SeenCase) -> Bool {
        seen.conductOn.map { $0 <= sanction.effectiveOn.adding(months: 24).date } ?? false
    }

    /// Whether a line is reached whatever the party did before: then the answer does not turn on its penalties.
    private func isMetWithoutSanctions(_ facts: ThresholdFacts) -> Bool {
        guard facts.sanctions != nil else { return true }
        var facts = facts
        facts.sanctions = nil
        return Thresholds.assess(facts, on: now.date).contains { $0.outcome == .met }
    }

    private func omission(
        _ kind: OmissionKind, _ seen: SeenCase, _ answer: Assessment, _ before: [(place: Int, sanction: Sanction)],
        _ subjects: SubjectCases
    ) -> Omission {
        let earlier = before.map { subjects.cases[$0.place] }
        return Omission(
            key: "\(kind.rawValue)/\(seen.id)", kind: kind, caseID: seen.id, unitID: seen.unitID, region: seen.region,
            crime: answer.crime, amount: answer.reachedTest?.figure?.quantity.money,
            since: seen.decidedAt ?? seen.knownAt,
            related: earlier.map(\.id),
            reasons: answer.reasons + earlier.map { penalised($0) } + [standing(of: seen)] + explained(seen)
                + duty(of: seen),
            missing: [Wording("涉嫌犯罪案件移送书及公安机关回执", "the letter of transfer and the receipt of the police")])
    }

    /// How the case stands instead of being transferred.
    private func standing(of seen: SeenCase) -> OmissionReason {
        let number = seen.number
        if let refused = seen.transfers.last(where: { $0.state == .notApproved || $0.state == .withdrawn }) {
            return OmissionReason(
                Wording(
                    "\(number)曾提出移送（\(refused.number)），\(refused.state.label.zh)",
                    "a transfer of \(number) was proposed (\(refused.number)): \(refused.state.label.en)"),
                source: SupervisionLaw.steps)
        }
        if let decision = seen.decision, let decided = seen.decidedAt {
            let fine = decision.fine.map { Wording("，罚款\($0)元", ", fine \($0) yuan") } ?? Wording("", "")
            return OmissionReason(
                Wording(
                    "\(number)于\(decided.date)作出\(decision.kind.label.zh)决定\(fine.zh)，没有移送记录",
                    "\(number) was decided on \(decided.date): \(decision.kind.label.en)\(fine.en); no transfer on record"
                ),
                source: SupervisionLaw.noPenaltyInstead)
        }
        return OmissionReason(
            Wording(
                "\(number)处于“\(seen.state.label.zh)”，数额自\(seen.knownAt.date)起在案，没有移送记录",
                "\(number) is in state “\(seen.state.label.en)”; the amounts are on file since \(seen.knownAt.date); no transfer"
            ),
            source: SupervisionLaw.steps)
    }

    /// What whoever decided wrote on why it was not transferred.
    private func explained(_ seen: SeenCase) -> [OmissionReason] {
        seen.decision?.withoutTransfer.map { text in
            [
                OmissionReason(
                    Wording("决定时写明的不移送理由：\(text)", "why it was not transferred, as the decision has it: \(text)"))
            ]
        } ?? []
    }

    private func duty(of seen: SeenCase) -> [OmissionReason] {
        [
            OmissionReason(
                Wording(
                    "涉嫌犯罪的应当移送；立即指定二名以上执法人员，负责人3日内决定，批准后24小时内移送",
                    "what is suspected to be a crime must be transferred: a team at once, the head within 3 days, the police within 24 hours"
                ), source: SupervisionLaw.mustTransfer)
        ]
    }

    func penalised(_ earlier: SeenCase) -> OmissionReason {
        let day = (earlier.decision?.servedAt ?? earlier.decidedAt ?? earlier.registeredAt).date
        return OmissionReason(
            Wording("此前处罚：\(earlier.number)，\(day)生效", "penalised before: \(earlier.number), effective \(day)"))
    }
}

extension SeenCase {
    /// Whether the unit found, by a decision, that there was no violation or none to punish.
    var isFoundLawful: Bool { decision.map { $0.kind != .penalty } ?? false }
}

extension Assessment {
    /// The test that gave the answer: the first one reached, or close.
    var reachedTest: TestReading? {
        governing.rules.lazy.flatMap(\.tests).first { $0.outcome == outcome }
    }

    /// The answer line by line: the crime, the rule, and every step of the test that gave it.
    var reasons: [OmissionReason] {
        guard let rule = governing.rules.first(where: { $0.tests.contains { $0.outcome == outcome } }),
            let test = rule.tests.first(where: { $0.outcome == outcome })
        else { return [] }
        let head = OmissionReason(
            Wording("\(name.zh)：\(test.test.zh)", "\(name.en): \(test.test.en)"), source: rule.source,
            confidence: rule.confidence)
        let note = rule.note.map { [OmissionReason($0, source: rule.source, confidence: rule.confidence)] } ?? []
        let chosen =
            choice.source == nil
            ? [] : [OmissionReason(choice.reason, source: choice.source, confidence: choice.confidence)]
        return [head] + note + test.steps.map { OmissionReason($0.text) } + chosen
    }
}
