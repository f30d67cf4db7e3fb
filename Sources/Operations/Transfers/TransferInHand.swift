package import Enforcement
package import Law
package import Storage

/// A transfer about to be acted on: what its acts are asked from.
package struct TransferInHand: RecordInHand {
    package typealias Subject = Transfer

    package let loaded: TransferStore.Loaded
    package let today: LegalDate
    /// Every police unit.
    package let police: [Unit]
    /// The procuratorates that can be asked to supervise the filing.
    package let procuratorates: [Unit]

    var record: Transfer { loaded.record }

    package init(_ id: TransferID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try TransferStore.load(id, for: actor, in: access)
        today = now.date
        police = try TransferStore.police(in: access)
        procuratorates = try TransferStore.procuratorates(over: loaded.record.region, in: access)
    }

    /// The police to whom the letter goes, those of the sender's own level.
    var sameLevel: [Unit] { police.filter { $0.region == record.region } }
    /// The police to whom those who have the file can pass it on.
    var otherPolice: [Unit] { police.filter { $0.id != record.receiverID } }

    var officersAreTold: [Wording] { [Wording("办案人员", "The officers")] }
    var policeAreTold: [Wording] { [Wording("接收公安机关", "The police")] }
    var procuratorateIsTold: [Wording] { [Wording("人民检察院", "The procuratorate")] }
    var senderIsTold: [Wording] { [Wording("移送机关", "The sender")] }
}

extension TransferStore: RecordStore {
    package static func seen(by sight: Sight) -> String { TransferList.seen(by: sight) }
}

extension TransferStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.receiverID }
}

extension Transfer: ActSubject {
    package typealias Tag = RecordTag.Transfer
    package typealias InHand = TransferInHand
    package typealias Store = TransferStore

    package static let table = "transfer"
    package static let longestReason = 10_000

    package static let acts: [Act<Transfer>] = [
        DecideTransfer.act, WithdrawTransfer.act, HandOverTransfer.act, SupplementTransfer.act, HandOverGoods.act,
        RequestReconsideration.act, RequestFilingSupervision.act, TakeBackTransfer.act, ReceiveTransfer.act,
        ForwardTransfer.act, RequestSupplement.act, VerifyClue.act, LengthenVerification.act,
        DecideCriminalFiling.act, DecideCriminalFiling.notAct, DecideReconsideration.act, DecideReconsideration.notAct,
        TakeUpSupervision.act, DeclineSupervision.act, FileAsNotified.act, RegisterSuspect.act, SendBackTransfer.act,
    ]
}

extension Ask where S == Transfer, Value == String {
    /// A reason that is kept on file.
    static var reason: Ask { .reason(example: "没有犯罪事实") }

    /// A note on what was done.
    static func note(_ label: Wording, example: String) -> Ask {
        .text("note", label, rows: 4, example: example)
    }
}

extension Ask where S == Transfer, Value == UnitID {
    /// One of these police units.
    static func receiver(_ units: @escaping @Sendable (TransferInHand) -> [Unit]) -> Ask {
        Ask<Transfer, UnitID>.record(
            "receiver", Wording("接收公安机关", "Police"), .unit,
            start: { record in
                let all = units(record)
                return all.count == 1 ? all[0].id : nil
            },
            options: { record in units(record).map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    }
}

extension Ask where S == Transfer, Value == [TransferAttachment] {
    /// What goes along; the letter always does.
    static func attachments(
        _ label: Wording, help: Wording? = nil,
        options: @escaping @Sendable (TransferInHand) -> [TransferAttachment]
    ) -> Ask {
        Ask<Transfer, [TransferAttachment]>.several(
            "attachments", label, \.label, example: [.investigationReport, .goodsList], isRequired: false, help: help,
            options: options)
    }
}
