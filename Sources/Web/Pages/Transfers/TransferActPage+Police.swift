import Enforcement
import Law
import Operations

extension TransferActPage {
    /// The acts of the police.
    static let police: [TransferActPage] = [receive, forward, requestSupplement, file, refuse, sendBack]

    private static let receive = TransferActPage(
        noun: "receipt", title: TransferEvent.receive.label, events: [.receive], told: [TransferText.senderIsTold],
        ask: { _ in [] }, read: { _, loaded, version in ReceiveTransfer(loaded.record.id, version: version) })

    private static let forward = TransferActPage(
        noun: "forwarding", title: TransferEvent.forward.label, events: [.forward],
        told: [TransferText.policeAreTold, TransferText.senderIsTold],
        ask: { questions in
            let others = questions.police.filter { $0.id != questions.record.receiverID }
            return [questions.receiver(others), questions.reason()]
        },
        read: { form, loaded, version in
            let receiver = form.required("receiver", as: UnitID.self)
            let reason = form.required("reason", max: 10_000)
            return receiver.map { ForwardTransfer(loaded.record.id, version: version, to: $0, reason: reason) }
        })

    private static let requestSupplement = TransferActPage(
        noun: "supplement-request", title: TransferEvent.requestSupplement.label, events: [.requestSupplement],
        told: [TransferText.senderIsTold], ask: { [$0.reason(TransferText.whatIsMissing)] },
        read: { form, loaded, version in
            RequestSupplement(loaded.record.id, version: version, reason: form.required("reason", max: 10_000))
        })

    private static let file = TransferActPage(
        noun: "filing", title: TransferEvent.file.label, events: [.file], told: [TransferText.senderIsTold],
        ask: { [$0.asking.text("policeNumber", TransferText.policeNumber)] },
        read: { form, loaded, version in
            DecideCriminalFiling.file(
                loaded.record.id, version: version, number: form.required("policeNumber", max: 100))
        })

    private static let refuse = TransferActPage(
        noun: "no-filing", title: TransferEvent.refuseFiling.label, events: [.refuseFiling],
        told: [TransferText.senderIsTold], ask: { [$0.reason()] },
        read: { form, loaded, version in
            DecideCriminalFiling.doNotFile(
                loaded.record.id, version: version, reason: form.required("reason", max: 10_000))
        })

    private static let sendBack = TransferActPage(
        noun: "sending-back", title: TransferEvent.sendBack.label, events: [.sendBack],
        told: [TransferText.senderIsTold], ask: { [$0.reason()] },
        read: { form, loaded, version in
            SendBackTransfer(loaded.record.id, version: version, reason: form.required("reason", max: 10_000))
        })
}
