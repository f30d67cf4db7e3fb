import Law

extension OmissionFinder {
    /// A penalty below the range that the law sets, without a ground on record.
    func fine(_ seen: SeenCase) -> Omission? {
        guard let decision = seen.decision, decision.kind == .penalty, let decided = seen.decidedAt else { return nil }
        var facts = FineFacts(amount: seen.amount, goods: seen.goods, conductOn: seen.conductOn)
        facts.conducts = FineConduct.cited(in: decision.basis)
        guard !facts.conducts.isEmpty, let range = FineRange.of(facts, on: decided.date) else { return nil }
        let reading = range.governing
        guard reading.result == .range, let least = reading.least, decision.mitigation == nil,
            let rule = reading.rule.flatMap(FineRules.row(named:)), let source = reading.source
        else { return nil }
        let fine = decision.fine ?? Money(minor: 0)
        guard fine < least, decision.fine != nil || !rule.isOptional else { return nil }
        let imposed =
            decision.fine.map { Wording("罚款\($0)元", "a fine of \($0) yuan") } ?? Wording("未处罚款", "no fine")
        let head = OmissionReason(
            Wording(
                "\(seen.number)于\(decided.date)作出处罚，\(imposed.zh)，低于法定下限\(least)元",
                "\(seen.number) was decided on \(decided.date) with \(imposed.en), below the least of \(least) yuan"),
            source: source, confidence: reading.confidence)
        let ground = FinePrinciples.mitigation
        return Omission(
            key: "\(OmissionKind.fineBelowRange.rawValue)/\(seen.id)", kind: .fineBelowRange, caseID: seen.id,
            unitID: seen.unitID, region: seen.region, amount: decision.fine, since: decided,
            reasons: [head] + reading.steps.map { OmissionReason($0.text) }
                + [OmissionReason(ground.statement, standing: ground.standing)],
            missing: [Wording("减轻处罚的法定情形和理由", "the ground of the law for going below, and the reason")])
    }

    /// A case entered later after its filing or decision than the region allows, here or in the system that it comes from; one decided
    /// on the spot need not be entered.
    func entry(_ seen: SeenCase) -> Omission? {
        let begins = [seen.filedAt, seen.decidedAt, seen.elsewhere.map { Moment($0) }].compactMap(
            \.self)
        guard !seen.isSummary, let begin = begins.min(),
            begin < seen.enteredAt,
            let limit = regional.row(.platformEntry, on: begin.date, in: seen.region)
        else { return nil }
        let due = Deadline.due(limit, from: begin, calendar: calendar)
        guard due.isOver(at: seen.enteredAt) else { return nil }
        return Omission(
            key: "\(OmissionKind.lateEntry.rawValue)/\(seen.id)", kind: .lateEntry, caseID: seen.id,
            unitID: seen.unitID,
            region: seen.region, since: due.moment,
            reasons: [
                OmissionReason(
                    Wording(
                        "\(seen.number)于\(begin.date)立案或者决定，\(seen.enteredAt.date)录入，应于\(due.date)前录入",
                        "\(seen.number) was filed or decided on \(begin.date) and entered on \(seen.enteredAt.date); it was due by \(due.date)"
                    ), standing: limit.standing)
            ] + due.steps.map { OmissionReason($0) }
                + (limit.standing.note.map { [OmissionReason($0, standing: limit.standing)] } ?? []),
            missing: [Wording("按时录入信息共享平台", "timely entry into the information-sharing platform")])
    }

    /// A clock that ran out: a step late or missing, or a file that lies with the police.
    func step(_ seen: SeenCase, _ clock: SeenClock) -> Omission? {
        guard !clock.limit.isAwaited, !SupervisionLaw.optional.contains(clock.limit) || clock.stoppedAt == nil,
            (clock.stoppedAt ?? now) > clock.dueAt
        else { return nil }
        let transfer = seen.transfers.first { $0.id == clock.transferID }
        let isStuck =
            clock.stoppedAt == nil && transfer != nil && SupervisionLaw.ofPolice.contains(clock.limit)
            && clock.unitID != seen.unitID
        let kind: OmissionKind = isStuck ? .stuckWithPolice : .lateStep
        let record = transfer?.number ?? seen.number
        let limit =
            clock.regional?.row(on: clock.startedAt.date)
            ?? TimeLimits.row(clock.limit, on: clock.startedAt.date)
        let since = limit?.since ?? Wording("起算", "the event")
        let ended =
            clock.stoppedAt.map { Wording("\($0.shown)方完成", "done only on \($0.shown)") }
            ?? Wording("至今未完成", "not done to this day")
        let line = Wording(
            "\(record)：\(since.zh)（\(clock.startedAt.shown)）后，\(clock.task.zh)，应于\(clock.dueAt.shown)前完成，\(ended.zh)",
            "\(record): \(clock.task.en), due by \(clock.dueAt.shown) after \(since.en) (\(clock.startedAt.shown)), \(ended.en)"
        )
        return Omission(
            key: "\(kind.rawValue)/\(clock.id)", kind: kind, caseID: seen.id, transferID: clock.transferID,
            unitID: clock.unitID, region: seen.region, since: clock.dueAt,
            reasons: [
                limit.map { OmissionReason(line, standing: $0.standing) } ?? OmissionReason(line)
            ] + (limit?.standing.note.map { [OmissionReason($0)] } ?? [])
                + [
                    OmissionReason(
                        isStuck
                            ? Wording(
                                "逾期不接受或者不作出决定的，人民检察院可以要求说明理由、提出检察意见",
                                "the procuratorate may ask for reasons and give an opinion")
                            : Wording("移送案件接受人民检察院监督", "transfers are under the supervision of the procuratorate"),
                        source: isStuck ? SupervisionLaw.policeDelay : SupervisionLaw.supervised)
                ],
            missing: [clock.task])
    }

    /// Goods that were seized and given up while the case was, or should have been, on its way to the police.
    func releases(_ seen: SeenCase, isMet: Bool) -> [Omission] {
        let open = seen.transfers.first { $0.state.blocksPenalty && $0.state != .goodsHandedOver }
        guard isMet || open != nil else { return [] }
        return seen.releases.filter { isMet || $0.at >= (open?.proposedAt ?? $0.at) }.map { release in
            let why =
                release.reason.isEmpty ? Wording("未写明理由", "no reason given") : Wording(release.reason, release.reason)
            let pieces = Wording(
                "\(seen.number)的\(release.name.quoted)原扣押\(release.before)件，\(release.at.date)更正为\(release.after)件（\(why.zh)）",
                "of \(release.name.quoted) in \(seen.number) \(release.before) were seized; since \(release.at.date) \(release.after) (\(why.en))"
            )
            let stands =
                open.map {
                    Wording(
                        "移送\($0.number)处于“\($0.state.label.zh)”",
                        "the transfer \($0.number) is in state “\($0.state.label.en)”")
                } ?? Wording("本案已达到刑事追诉标准而未移送", "the case has met the criminal standard and was not transferred")
            return Omission(
                key: "\(OmissionKind.goodsReleased.rawValue)/\(seen.id)/\(release.line)", kind: .goodsReleased,
                caseID: seen.id, transferID: open?.id, unitID: seen.unitID, region: seen.region, since: release.at,
                reasons: [
                    OmissionReason(pieces), OmissionReason(stands, source: SupervisionLaw.goods),
                    OmissionReason(
                        Wording("隐匿、销毁涉案物品的，可以提出检察意见", "goods hidden or destroyed: an opinion may be given"),
                        source: SupervisionLaw.opinion),
                ], missing: [Wording("向公安机关移交的交接手续", "the papers of handing them to the police")])
        }
    }
}

extension SupervisionLaw {
    /// Steps that a unit may take and need not: late ones are no omission, but a matter left lying is.
    static let optional: Set<TimeLimitID> = [
        .transferReconsiderationRequest, .transferSupervisionAfterReconsideration,
    ]
    /// What the police owe of a file that lies with them: missing, it is stuck.
    static let ofPolice: Set<TimeLimitID> = [
        .transferForward, .transferFilingDecision, .policeClueDecision, .policeSupplementNotice,
        .transferReconsiderationDecision, .arrestRequest, .arrestRequestGrave, .custodyInvestigation, .bailPeriod,
        .residencePeriod,
    ]
}

extension Moment {
    /// Day and minute, as a line of reasoning shows them.
    var shown: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date) \(two(hour)):\(two(minute))"
    }
}
