import Enforcement
import Law
import Operations

extension CaseActPage {
    /// The notice, and what the party says to it.
    static let notice: [CaseActPage] = [giveNotice, recordStatement, waive]

    /// The decision, its service and the end of the case.
    static let decision: [CaseActPage] = [decide, serve, close, endAsTransferred]

    private static let giveNotice = CaseActPage(
        noun: "notice", title: CaseEvent.giveNotice.label, events: [.giveNotice], told: [CaseText.partyIsTold],
        ask: { questions in
            let start = questions.loaded.facts.notice?.penalty ?? questions.loaded.facts.conclusion?.penalty
            return [questions.asking.date("servedOn", CaseText.noticeOn, questions.today)]
                + PenaltyQuestions.fields(questions.asking, start: start)
        },
        read: { form, loaded, version in
            let day = form.required("servedOn", as: LegalDate.self)
            let penalty = PenaltyQuestions.read(&form)
            return day.map { GiveNotice(loaded.record.id, version: version, penalty: penalty, servedOn: $0) }
        })

    private static let recordStatement = CaseActPage(
        noun: "statement", title: CaseEvent.recordStatement.label, events: [.recordStatement],
        ask: {
            [
                $0.asking.longText("text", CaseText.statement),
                $0.asking.longText("consideration", CaseText.consideration),
            ]
        },
        read: { form, loaded, version in
            let text = form.required("text", max: 10_000)
            let consideration = form.required("consideration", max: 10_000)
            return RecordStatement(
                loaded.record.id, version: version,
                PartyStatement(waived: false, text: text, consideration: consideration))
        })

    private static let waive = CaseActPage(
        noun: "waiver", title: CaseEvent.waiveStatement.label, events: [.waiveStatement],
        ask: { [$0.asking.longText("text", CaseText.waiver, rows: 3)] },
        read: { form, loaded, version in
            let statement = PartyStatement(waived: true, text: form.required("text", max: 10_000), consideration: "")
            return RecordStatement(loaded.record.id, version: version, statement)
        })

    private static let decide = CaseActPage(
        noun: "decision", title: CaseEvent.decide.label, events: [.decide], told: [CaseText.officersAreTold],
        ask: { questions in
            let asking = questions.asking
            let facts = questions.loaded.facts
            return [
                asking.radio(
                    "kind", CaseText.decision, asking.choices(DecisionKind.allCases, \.label),
                    facts.conclusion?.proposal.rawValue),
                asking.longText("reasons", CaseText.decisionReasons, facts.conclusion?.facts ?? "", rows: 6),
                asking.longText("basis", CaseText.basis, facts.conclusion?.basis ?? "", rows: 3),
            ] + PenaltyQuestions.fields(asking, start: facts.notice?.penalty) + [
                asking.select(
                    "mitigation", CaseText.mitigation, asking.choices(MitigationGround.allCases, \.label),
                    hint: CaseText.mitigationHint, isRequired: false)
            ]
        },
        read: { form, loaded, version in
            let kind = form.required("kind", as: DecisionKind.self)
            let reasons = form.required("reasons", max: 10_000)
            let basis = form.required("basis", max: 10_000)
            let penalty = PenaltyQuestions.read(&form)
            let mitigation = form.optional("mitigation", as: MitigationGround.self)
            return kind.map {
                DecideCase(
                    loaded.record.id, version: version,
                    CaseDecision(
                        kind: $0, penalty: penalty, reasons: reasons, basis: basis, mitigation: mitigation))
            }
        })

    private static let serve = CaseActPage(
        noun: "service", title: CaseEvent.serve.label, events: [.serve], told: [CaseText.partyIsTold],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.select("method", CaseText.method, asking.choices(ServiceRecord.Method.allCases, \.label)),
                asking.date("servedOn", CaseText.servedOn, questions.today),
                asking.text("recipient", CaseText.recipient, questions.record.party ?? ""),
            ]
        },
        read: { form, loaded, version in
            let method = form.required("method", as: ServiceRecord.Method.self)
            let day = form.required("servedOn", as: LegalDate.self)
            let recipient = form.required("recipient", max: 200)
            guard let method, let day else { return nil }
            return ServeDecision(
                loaded.record.id, version: version,
                ServiceRecord(method: method, servedOn: day, recipient: recipient))
        })

    private static let close = CaseActPage(
        noun: "closing", title: CaseEvent.close.label, events: [.close],
        ask: { [$0.asking.longText("performance", CaseText.performance, rows: 4)] },
        read: { form, loaded, version in
            let report = ClosingReport(performance: form.required("performance", max: 10_000))
            return CloseCase(loaded.record.id, version: version, report)
        })

    private static let endAsTransferred = CaseActPage(
        noun: "transfer-ending", title: CaseEvent.endAsTransferred.label, events: [.endAsTransferred],
        ask: { _ in [] }, read: { _, loaded, version in EndCaseAsTransferred(loaded.record.id, version: version) })
}

extension ServiceRecord.Method: QueryValue {}
extension MitigationGround: QueryValue {}
