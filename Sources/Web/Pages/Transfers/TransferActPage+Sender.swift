import Enforcement
import Law
import Operations

extension TransferActPage {
    /// The acts of the unit that transfers.
    static let sender: [TransferActPage] = [decide, withdraw, handOver, supplement, goods, takeBack]

    private static let decide = TransferActPage(
        noun: "approval", title: TransferText.decide, events: [.approve, .disapprove], told: [CaseText.officersAreTold],
        ask: { questions in
            [
                questions.asking.radio(
                    "decision", TransferText.decision,
                    [
                        .init("approve", questions.say(TransferText.approve)),
                        .init("disapprove", questions.say(TransferText.disapprove)),
                    ]), questions.reason(TransferText.opinion),
            ]
        },
        read: { form, loaded, version in
            let decision = form.required("decision", max: 20)
            let reason = form.required("reason", max: 10_000)
            guard decision == "approve" || decision == "disapprove" else {
                form.refuse("decision", "form", Wording("请选择决定", "Choose a decision"))
                return nil
            }
            return DecideTransfer(
                loaded.record.id, version: version, approves: decision == "approve", reason: reason)
        })

    private static let withdraw = TransferActPage(
        noun: "withdrawal", title: TransferEvent.withdraw.label, events: [.withdraw], ask: { [$0.reason()] },
        read: { form, loaded, version in
            WithdrawTransfer(loaded.record.id, version: version, reason: form.required("reason", max: 10_000))
        })

    private static let handOver = TransferActPage(
        noun: "hand-over", title: TransferEvent.handOver.label, events: [.handOver],
        told: [TransferText.policeAreTold],
        ask: { questions in
            let asking = questions.asking
            let sameLevel = questions.police.filter { $0.region == questions.record.region }
            let attachments = TransferAttachment.allCases.filter { $0 != .letter }
            return [
                questions.receiver(sameLevel),
                asking.checkboxes(
                    "attachments", TransferText.attachments, asking.choices(attachments, \.label),
                    hint: TransferText.attachmentsHint),
            ]
        },
        read: { form, loaded, version in
            let receiver = form.required("receiver", as: UnitID.self)
            let attachments = Set(form.all("attachments").compactMap(TransferAttachment.init))
            return receiver.map {
                HandOverTransfer(loaded.record.id, version: version, to: $0, attachments: attachments)
            }
        })

    private static let supplement = TransferActPage(
        noun: "supplement", title: TransferEvent.supplement.label, events: [.supplement],
        told: [TransferText.policeAreTold],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.checkboxes(
                    "attachments", TransferText.supplied, asking.choices(questions.record.missingAttachments, \.label)),
                asking.longText("note", TransferText.supplementNote, rows: 4),
            ]
        },
        read: { form, loaded, version in
            let attachments = Set(form.all("attachments").compactMap(TransferAttachment.init))
            let note = form.required("note", max: 10_000)
            return SupplementTransfer(loaded.record.id, version: version, note: note, attachments: attachments)
        })

    private static let goods = TransferActPage(
        noun: "goods", title: TransferEvent.handOverGoods.label, events: [.handOverGoods],
        ask: { [$0.asking.longText("note", TransferText.handOverNote, rows: 4)] },
        read: { form, loaded, version in
            HandOverGoods(loaded.record.id, version: version, note: form.required("note", max: 10_000))
        })

    private static let takeBack = TransferActPage(
        noun: "return", title: TransferEvent.takeBack.label, events: [.takeBack], ask: { [$0.reason()] },
        read: { form, loaded, version in
            TakeBackTransfer(loaded.record.id, version: version, reason: form.required("reason", max: 10_000))
        })
}

extension TransferAttachment: QueryValue {}
