import Enforcement
import Law
import Storage

extension EndMeasure {
    /// Tells the party that its sealed or detained goods went to the police (form 6), in a notice of the case.
    func tellParty(_ step: MeasureStep) throws {
        let record = step.record
        let police = try GoodsTransferNotice.police(of: record.caseID, in: step.work.access)
        try CaseStep(record.caseID, version: nil, in: step.work).issue(
            .goodsTransferNotice,
            [
                "measure": record.kind.label.zh, "decision": record.number, "receiver": police,
                "reasons": GoodsTransferNotice.reasons, "goods": GoodsTransferNotice.lines(step.loaded.goods),
            ])
    }
}

/// What the notice says that neither the case nor the act does.
private enum GoodsTransferNotice {
    static let reasons = "该案涉嫌犯罪，已依法移送公安机关，公安机关已经立案"

    /// The police that filed the case, those to whom it came last before others.
    static func police(of id: CaseID, in access: any ReadAccess) throws -> String {
        let filed = TransferState.allCases.filter(\.isFiledByPolice).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try access.first(
            """
            SELECT   unit.name
            FROM     transfer
            JOIN     transfer_receiver ON transfer_receiver.transfer_id = transfer.id
            JOIN     unit ON unit.id = transfer_receiver.unit_id
            WHERE    transfer.case_id = $1 AND transfer.state IN (\(filed))
            ORDER BY transfer_receiver.since DESC, transfer_receiver.id DESC
            LIMIT    1
            """, [id]
        )?.get("name") ?? ""
    }

    /// The list of the measure as it is typed into a form, a row a line.
    static func lines(_ goods: [MeasureGoods]) -> String {
        goods.enumerated().map { place, item in
            ["\(place + 1)", item.name, item.spec, item.unit, "\(item.quantity)", item.note]
                .map { $0.replacing("|", with: "／").replacing("\n", with: " ") }.joined(separator: " | ")
        }.joined(separator: "\n")
    }
}
