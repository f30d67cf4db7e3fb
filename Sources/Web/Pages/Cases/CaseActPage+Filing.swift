import Enforcement
import Law
import Operations

extension CaseActPage {
    /// The proposal on filing and the head's decision on it.
    static let filing: [CaseActPage] = [propose, proposeNot, decideFiling, returnProposal]

    private static let propose = CaseActPage(
        noun: "filing-proposal", title: CaseEvent.proposeFiling.label, events: [.proposeFiling],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.checkboxes("conditions", CaseText.conditions, asking.choices(FilingCondition.allCases, \.label)),
                asking.longText("reasons", CaseText.reasons),
            ]
        },
        read: { form, loaded, version in
            let conditions = Set(form.all("conditions").compactMap(FilingCondition.init))
            let reasons = form.required("reasons", max: 10_000)
            return ProposeFiling(
                loaded.record.id, version: version, .file(conditions: conditions, reasons: reasons))
        })

    private static let proposeNot = CaseActPage(
        noun: "no-filing-proposal", title: CaseEvent.proposeNoFiling.label, events: [.proposeNoFiling],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.select("ground", CaseText.ground, asking.choices(NoFilingGround.allCases, \.label)),
                asking.longText("reasons", CaseText.reasons),
            ]
        },
        read: { form, loaded, version in
            let ground = form.required("ground", as: NoFilingGround.self)
            let reasons = form.required("reasons", max: 10_000)
            return ground.map {
                ProposeFiling(loaded.record.id, version: version, .doNotFile(ground: $0, reasons: reasons))
            }
        })

    private static let decideFiling = CaseActPage(
        noun: "filing", title: Wording("审批立案意见", "Decide on the proposal"), events: [.file, .notFile],
        told: [CaseText.officersAreTold],
        ask: { questions in
            let files = questions.record.state == .filingProposed
            let start = questions.say(files ? CaseText.agreeToFile : CaseText.agreeNotToFile)
            return [questions.asking.longText("opinion", CaseText.opinion, start, rows: 3)]
        },
        read: { form, loaded, version in
            DecideFiling(
                loaded.record.id, version: version, files: loaded.record.state == .filingProposed,
                opinion: form.required("opinion", max: 2_000))
        })

    private static let returnProposal = CaseActPage(
        noun: "proposal-return", title: CaseEvent.returnProposal.label, events: [.returnProposal],
        told: [CaseText.officersAreTold],
        ask: { [$0.asking.longText("reason", CommonText.reason, rows: 3)] },
        read: { form, loaded, version in
            ReturnFilingProposal(loaded.record.id, version: version, reason: form.required("reason", max: 2_000))
        })
}

extension NoFilingGround: QueryValue {}
