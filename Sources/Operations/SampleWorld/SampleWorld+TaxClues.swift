import Enforcement
import Law

extension SampleWorld {
    /// Two clues with the tax authority: one answered, one that waits.
    func makeTaxClues(_ cast: Cast, by crew: Crew) async throws {
        let (inspector, authority) = (try cast.person("tax"), try cast.unit("tax"))
        go(daysAgo: 48)
        let old = try await handOverTaxClue(SampleCases.all[2 % SampleCases.all.count], to: authority, by: crew)
        pass(days: 2)
        _ = try await office.perform(ReceiveTaxClue(old), as: inspector)
        pass(days: 30)
        _ = try await office.perform(
            AnswerTaxClue(
                old,
                TaxFeedback(
                    .violation, collected: .yuan(3_860), fine: .yuan(1_930), account: "经核查，网店销售收入未申报，已责令补缴税款并处罚款。")),
            as: inspector)
        go(daysAgo: 4)
        _ = try await handOverTaxClue(SampleCases.all[5 % SampleCases.all.count], to: authority, by: crew)
    }

    private func handOverTaxClue(
        _ line: SampleCases.Line, to authority: UnitID, by crew: Crew
    ) async throws -> TaxClueID {
        let id = try await makeCase(line, to: .investigating, by: crew)
        let finding = TaxFinding(
            taxpayer: line.party, taxpayerCode: line.code, matters: [.undeclaredSales, .noInvoices],
            amount: .yuan(line.yuan), facts: "查明销售收入\(line.yuan)元，未见开具发票和申报纳税的记录；附销售记录一份。")
        return try await office.perform(HandOverTaxClue(id, to: authority, finding), as: crew.head).taxClue
    }
}
