import Enforcement
import Law
import Operations

extension ExecutionShowPage.Model {
    init(_ file: ExecutionFile, context: PageContext) {
        let (loaded, record, contents) = (file.loaded, file.loaded.record, file.loaded.contents)
        let say = context.say
        frame = RecordFrame(
            file, record, title: "\(say(ExecutionText.executions)) · \(loaded.caseTitle)",
            state: record.state.badge(context), facts: [loaded.unitName, loaded.caseNumber],
            documents: file.documents, context: context)
        standing = ExecutionStanding(contents, on: file.account.day)
        facts = ExecutionShowPage.Model.facts(loaded, context)
        account = ExecutionShowPage.Model.account(file.account, context)
        shares = ExecutionShowPage.Model.shares(file.account, context)
        sum = ExecutionShowPage.Model.sum(file.account, context)
        source = file.account.late?.parts.first?.late.source
        payments = ExecutionShowPage.Model.payments(contents, context)
        deferral = record.deferral.map { ExecutionShowPage.Model.deferral($0, context) } ?? []
        court = ExecutionShowPage.Model.court(record, context)
        remedies = ExecutionShowPage.Model.remedies(contents.remedies, context)
        ending = record.ending.map { ExecutionShowPage.Model.ending($0, at: record.endedAt, context) } ?? []
        forms = Paths.caseForms(record.caseID)
    }

    private static func facts(_ loaded: ExecutionStore.Loaded, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, record) = (context.say, context.language, loaded.record)
        let sums = [
            record.penalty.fine.map { "\(say(PenaltyKind.fine.label)) \(language.money($0))" },
            record.penalty.confiscated.map { "\(say(PaymentPurpose.gains.label)) \(language.money($0))" },
        ].compactMap(\.self)
        let others = record.penalty.kinds.filter {
            $0 != .fine && ($0 != .confiscation || record.penalty.confiscated == nil)
        }
        return [
            .init(
                say(ExecutionText.theCase), text: "\(loaded.caseNumber) \(loaded.caseTitle)",
                path: Paths.case(record.caseID)),
            .init(say(ExecutionText.party), text: loaded.party),
            .init(say(ExecutionText.penalty), text: (sums + others.map { say($0.label) }).joined(separator: " · ")),
            .init(say(ExecutionText.servedOn), context.time(record.servedOn)),
            .init(say(ExecutionText.payBy), text: record.payBy.map(language.date)),
        ]
    }

    private static func account(_ account: ExecutionAccount, _ context: PageContext) -> DataTable? {
        guard !account.lines.isEmpty else { return nil }
        let (say, language) = (context.say, context.language)
        return DataTable(
            caption: say(ExecutionText.account),
            columns: [
                .init(say(ExecutionText.purpose)), .init(say(ExecutionText.owed), isNumber: true),
                .init(say(ExecutionText.paid), isNumber: true), .init(say(ExecutionText.open), isNumber: true),
            ],
            rows: account.lines.map { line in
                DataTable.Row(
                    id: line.purpose.rawValue, path: nil,
                    cells: [
                        "\(say(line.purpose.label))", "\(language.money(line.owed))", "\(language.money(line.paid))",
                        line.over.minor > 0
                            ? "\(say(ExecutionText.over)) \(language.money(line.over))"
                            : "\(language.money(line.open))",
                    ])
            }, emptyState: EmptyState(say(ExecutionText.noMoney), next: ""))
    }

    /// The shares of the fine for which something counts, or is left out.
    private static func shares(
        _ account: ExecutionAccount, _ context: PageContext
    ) -> [(title: String, steps: [String])] {
        let (say, language) = (context.say, context.language)
        return (account.late?.parts ?? []).filter { $0.late.steps.count > 2 || $0.late.days > 0 }.map { part in
            let title = ExecutionText.share(
                language.money(part.amount), language.date(part.dueOn), part.paidOn.map(language.date))
            return (say(title), part.late.steps.map { say($0.text) })
        }
    }

    private static func sum(_ account: ExecutionAccount, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        guard let late = account.late else { return [] }
        let reduced = FactList.Fact(say(ExecutionText.reduced), text: language.money(account.reduced))
        return [.init(say(ExecutionText.sum), text: language.money(late.added))]
            + (account.reduced.minor > 0 ? [reduced] : [])
    }

    private static func payments(_ contents: ExecutionStore.Contents, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ExecutionText.payments),
            columns: [
                .init(say(ExecutionText.paidOn)), .init(say(ExecutionText.purpose)),
                .init(say(CommonText.amount), isNumber: true), .init(say(ExecutionText.receipt)),
            ],
            rows: contents.payments.map { entry($0, isReversed: contents.isReversed($0), context) },
            emptyState: EmptyState(say(ExecutionText.noPayments), next: say(ExecutionText.noPaymentsNext)))
    }

    /// An entry; one that was taken back is struck out, and what takes it back says why.
    private static func entry(
        _ line: ExecutionStore.PaymentLine, isReversed: Bool, _ context: PageContext
    ) -> DataTable.Row {
        let (say, language, payment) = (context.say, context.language, line.payment)
        let notes = [
            payment.isRefund ? say(ExecutionText.refund) : nil, line.reason == nil ? nil : say(ExecutionText.reversal),
            isReversed ? say(ExecutionText.reversed) : nil,
        ].compactMap(\.self)
        let purpose = notes.reduce(say(payment.purpose.label)) { language.aside($0, $1) }
        let amount = language.money(payment.amount)
        // A refund lessens what came in, and so does what takes a payment back.
        let sign = payment.isRefund != (line.reason != nil) ? "−" : ""
        let receipt = "\(say(payment.channel.label)) \(payment.receipt)"
        return DataTable.Row(
            id: line.id, path: nil,
            cells: [
                context.time(payment.paidOn), "\(purpose)",
                isReversed ? "<s>\(sign)\(amount)</s>" : "\(sign)\(amount)",
                "\(receipt)\(line.reason.map { "<br><small>\($0)</small>" as HTML })",
            ])
    }
}
