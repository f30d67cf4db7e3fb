import Enforcement
import Law
import Operations

/// One record as `show` writes it: what is known of it, its clocks and steps, and what one may do.
struct RecordSheet: Encodable {
    struct Clock: Encodable {
        let limit: String
        let task: String
        let due: String
        let light: String
        let outcome: String?
        let daysLeftOut: Int
        /// The stretches of time that do not count.
        let leftOut: [String]

        init(_ clock: RecordClock) {
            limit = clock.limitID.rawValue
            task = clock.task.zh
            due = clock.dueAt.description
            light = clock.light.rawValue
            outcome = clock.outcome?.rawValue
            daysLeftOut = clock.daysLeftOut
            leftOut = clock.leftOut.map { stretch in
                let words = "\(stretch.reason.wording.zh) \(stretch.from.date)–\(stretch.until?.date.description ?? "")"
                return [words, stretch.cause].compactMap(\.self).joined(separator: " ")
            }
        }
    }

    struct Step: Encodable {
        let event: String
        let state: String
        let at: String
        let actor: String?
        let reason: String?
        let entry: Int64

        init(_ step: RecordStep) {
            event = step.event
            state = step.to
            at = step.at.description
            actor = step.actorName
            reason = step.reason
            entry = step.entry
        }
    }

    /// An act that is not possible yet, and why.
    struct Refused: Encodable {
        let act: String
        let code: String
        let message: String
        let article: String?
    }

    let id: String
    let number: String
    let title: String
    let state: String
    let unit: String
    let people: [String]
    /// What only this kind of record has, by name.
    let facts: [String: String]
    let clocks: [Clock]
    let steps: [Step]
    /// The nouns of the acts that one may take now.
    let allowed: [String]
    let refused: [Refused]
    let version: Int

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put("\(number)  \(title)\n\(state)  \(unit)  \(people.joined(separator: ", "))  v\(version)")
        for (name, value) in facts.sorted(by: { $0.key < $1.key }) { Console.put("  \(name): \(value)") }
        for clock in clocks {
            Console.put("  \(clock.limit)  \(clock.due)  \(clock.outcome ?? clock.light)  \(clock.task)")
            guard !clock.leftOut.isEmpty else { continue }
            Console.put("    \(clock.daysLeftOut) days not counted: \(clock.leftOut.joined(separator: "; "))")
        }
        for step in steps {
            Console.put("  \(step.at)  \(step.event) → \(step.state)  \(step.actor ?? "-")  #\(step.entry)")
        }
        if !allowed.isEmpty { Console.put("may: \(allowed.joined(separator: ", "))") }
        for act in refused {
            Console.put("not yet: \(act.act): \(act.message)\(act.article.map { " (\($0))" } ?? "") [\(act.code)]")
        }
    }
}

extension RecordSheet {
    private init<S: ActCommands>(
        _ file: some RecordFile<S>, _ record: S, title: String, unit: String, people: [String] = [],
        facts: [String: String?]
    ) {
        self.init(
            record, title: title, unit: unit, people: people, facts: facts, clocks: file.clocks, steps: file.steps,
            acts: file.acts)
    }

    private init<S: ActCommands>(
        _ record: S, title: String, unit: String, people: [String], facts: [String: String?], clocks: [RecordClock],
        steps: [RecordStep], acts: [AvailableAct<S>]
    ) {
        id = record.id.rawValue
        number = record.number
        state = record.state.rawValue
        version = record.version
        self.title = title
        self.unit = unit
        self.people = people
        self.facts = facts.compactMapValues(\.self)
        self.clocks = clocks.map(Clock.init)
        self.steps = steps.map(Step.init)
        var seen: Set<String> = []
        let known = acts.compactMap { act in S.act(for: act.transition.event).map { (noun: $0.noun, act.refusal) } }
            .filter { seen.insert($0.noun).inserted }
        allowed = known.filter { $0.1 == nil }.map(\.noun)
        refused = known.compactMap { noun, refusal in
            refusal.map {
                Refused(act: noun, code: $0.code.rawValue, message: $0.message.zh, article: $0.source?.citation.zh)
            }
        }
    }

    init(_ file: ClueFile) {
        let clue = file.clue
        self.init(
            file, clue, title: clue.title, unit: file.unitName, people: file.people.map(\.name),
            facts: [
                "summary": clue.summary, "report": file.report, "case": clue.caseID?.rawValue,
                "mergedInto": clue.mergedInto?.rawValue,
            ])
    }

    init(_ file: CaseFile) {
        let record = file.loaded.record
        self.init(
            file, record, title: record.title, unit: file.loaded.unitName, people: file.loaded.people.map(\.name),
            facts: [
                "party": record.party, "conduct": record.conduct, "place": record.place,
                "conductOn": record.conductOn?.description, "amount": record.amount.map(AmountText.text),
                "executions": RecordSheet.list(file.executions.map(\.record.number)),
                "clue": file.loaded.clueNumber, "documents": RecordSheet.list(file.documents.map(\.number)),
                "transfers": RecordSheet.list(file.loaded.transfers.map(\.number)),
                "bonds": RecordSheet.list(
                    file.loaded.bonds.map { "\($0.kind.rawValue) \($0.isOnward ? "to" : "from") \($0.number)" }),
            ])
    }

    init(_ file: MeasureFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: loaded.team.map(\.name),
            facts: [
                "kind": record.kind.rawValue, "case": loaded.caseNumber, "party": loaded.party,
                "object": record.object, "reason": record.reason, "basis": record.basis,
                "urgent": record.isUrgent ? "true" : nil, "carriedOut": record.execution?.at.description,
                "goods": RecordSheet.list(loaded.goods.map { "\($0.name) \($0.quantity)\($0.unit)" }),
                "test": record.test?.subject, "ending": record.ending?.text,
                "documents": RecordSheet.list(file.documents.map(\.number)),
            ])
    }

    init(_ file: ExecutionFile) {
        let (record, loaded, account) = (file.loaded.record, file.loaded, file.account)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: loaded.team.map(\.name),
            facts: [
                "case": loaded.caseNumber, "party": loaded.party, "servedOn": record.servedOn.description,
                "payBy": record.payBy?.description, "fine": record.penalty.fine.map(AmountText.text),
                "confiscated": record.penalty.confiscated.map(AmountText.text),
                "owed": AmountText.text(account.owed), "paid": AmountText.text(account.paid),
                "open": AmountText.text(account.open), "over": AmountText.text(account.over),
                "added": AmountText.text(account.line(.addition).owed),
                "arithmetic": RecordSheet.list(
                    account.late?.parts.flatMap { $0.late.steps.map(\.text.zh) } ?? []),
                "nextDue": account.next?.on.description,
                "deferral": RecordSheet.list(
                    record.deferral?.parts.map { "\($0.dueOn) \(AmountText.text($0.amount))" } ?? []),
                "demandedOn": record.demand?.servedOn.description, "court": record.application?.court,
                "remedies": RecordSheet.list(
                    loaded.contents.remedies.map {
                        "\($0.kind.rawValue) \($0.filedOn) \($0.result?.outcome.rawValue ?? "pending")"
                    }),
                "ending": record.ending?.text,
            ])
    }

    init(_ file: TransferFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: loaded.people.map(\.name),
            facts: [
                "case": loaded.caseNumber, "crime": record.crime.rawValue, "ground": record.ground.rawValue,
                "facts": record.facts, "amount": record.amount.map(AmountText.text), "receiver": loaded.receiverName,
                "attachments": RecordSheet.list(record.attachments.map(\.rawValue)),
                "missing": RecordSheet.list(record.missingAttachments.map(\.rawValue)),
                "policeNumber": loaded.policeNumber, "objection": loaded.facts.objection?.rawValue,
                "supervisor": loaded.supervisorName, "newCase": loaded.newCase?.number,
                "documents": RecordSheet.list(file.documents.map(\.number)),
            ])
    }

    init(_ file: SupervisionFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: record.kind.label.zh, unit: loaded.unitName,
            facts: [
                "addressee": loaded.addresseeName, "case": loaded.caseNumber, "transfer": loaded.transferNumber,
                "grounds": record.grounds, "demand": record.demand, "answer": record.answer,
                "documents": RecordSheet.list(file.documents.map(\.number)),
            ])
    }

    init(_ file: SuspectFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.subject.name, unit: loaded.policeName,
            facts: [
                "crime": record.crime.rawValue, "code": loaded.subject.code, "case": loaded.caseNumber,
                "transfer": loaded.transferNumber, "procuratorate": loaded.procuratorateName,
                "measure": record.measure.rawValue, "measureSince": record.measureSince?.description,
                "arrestRefusal": record.arrestRefusal?.rawValue, "nonProsecution": record.nonProsecution?.rawValue,
                "verdict": record.judgment?.verdict.rawValue, "sentence": record.judgment?.sentence.rawValue,
                "months": record.judgment?.months.map(String.init),
                "fine": record.judgment?.fine.map(AmountText.text),
                "remainingFine": file.fineOffset.map { AmountText.text($0.remaining) },
                "judgedOn": record.judgment?.judgedOn.description, "effectiveOn": record.effectiveOn?.description,
            ])
    }

    init(_ file: ReferralFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName,
            facts: [
                "suspect": loaded.suspectName, "nonProsecution": record.nonProsecution.rawValue,
                "addressee": loaded.addresseeName, "transfer": loaded.transferNumber, "case": loaded.caseNumber,
                "newCase": loaded.newCaseNumber, "opinion": record.opinion, "reply": record.reply,
                "documents": RecordSheet.list(file.documents.map(\.number)),
            ])
    }

    init(_ file: InquiryFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: loaded.team.map(\.name),
            facts: [
                "case": loaded.caseNumber, "kind": record.kind.rawValue, "object": record.object,
                "goodsLine": record.goodsLine.map(String.init), "asked": record.rounds.last?.organ,
                "until": record.rounds.last?.until.description, "finding": record.result?.finding.rawValue,
                "words": record.result?.words, "report": record.result?.report, "digest": record.result?.digest,
                "toldOn": record.toldOn?.description, "documents": RecordSheet.list(file.documents.map(\.number)),
            ])
    }

    init(_ file: AssistanceFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: [loaded.askedByName],
            facts: [
                "case": loaded.caseNumber, "helper": loaded.helperName, "kind": record.kind.rawValue,
                "facts": record.facts, "matters": record.matters, "promisedOn": record.promisedOn?.description,
                "reply": record.reply?.words, "files": RecordSheet.list(file.files.map(\.name)),
            ])
    }

    init(_ file: ConsultationFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: [loaded.askedByName],
            facts: [
                "case": loaded.caseNumber, "adviser": loaded.adviserName, "crime": record.crime?.rawValue,
                "facts": record.facts, "question": record.question, "finding": record.opinion?.finding.rawValue,
                "reasons": record.opinion?.reasons,
            ])
    }

    init(_ file: TaxClueFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, record, title: loaded.caseTitle, unit: loaded.unitName, people: [loaded.handedByName],
            facts: [
                "case": loaded.caseNumber, "authority": loaded.authorityName, "taxpayer": record.finding.taxpayer,
                "taxpayerCode": record.finding.taxpayerCode,
                "matters": RecordSheet.list(record.finding.matters.map(\.rawValue)),
                "amount": record.finding.amount?.description, "facts": record.finding.facts,
                "outcome": record.feedback?.outcome.rawValue, "collected": record.feedback?.collected?.description,
                "fine": record.feedback?.fine?.description, "account": record.feedback?.account,
                "letter": record.feedback?.letter, "reason": record.reason,
            ])
    }

    init(_ dossier: PlanDossier) {
        let (plan, loaded) = (dossier.loaded.record, dossier.loaded)
        let standing = dossier.measures.filter { !$0.isRemoved }
        self.init(
            plan, title: plan.title, unit: loaded.unitName, people: [loaded.drafterName],
            facts: [
                "document": dossier.documentName, "documentNumber": plan.documentNumber, "year": String(plan.year),
                "measures": String(standing.count),
                "clauses": String(standing.reduce(0) { $0 + $1.standing.count }),
                "unsettled": RecordSheet.list(dossier.unsettled),
                "corrections": String(dossier.corrections.count),
            ], clocks: [], steps: dossier.steps, acts: dossier.acts)
    }

    init(_ file: PlanTaskFile) {
        let (task, loaded) = (file.loaded.record, file.loaded)
        self.init(
            file, task, title: task.title, unit: loaded.unitName,
            facts: [
                "plan": loaded.planNumber, "clause": file.clause?.text, "role": task.role.rawValue,
                "due": task.dueOn.description, "dueBasis": task.dueBasis.rawValue, "outcome": task.outcome?.rawValue,
                "reports": String(task.reports),
                "proof": RecordSheet.list(
                    file.reports.flatMap { report in
                        report.files.map { "\(report.serial): \($0.name)" }
                    }), "request": loaded.request?.text,
                "linked": RecordSheet.list(file.links.map(\.number)),
                "counted": RecordSheet.list(file.counted.map { "\($0.rule.kind.rawValue) \($0.number)" }),
            ])
    }

    private static func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }
}
