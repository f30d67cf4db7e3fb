/// Marks the kinds of records whose ids must not be mixed up; never made into values.
package enum RecordTag {
    package enum Subject {}
    package enum Right {}
    package enum Listing {}
    package enum Evidence {}
    package enum Clue {}
    package enum Case {}
    package enum Measure {}
    package enum Execution {}
    package enum Transfer {}
    package enum Supervision {}
    package enum Omission {}
    package enum Suspect {}
    package enum Referral {}
    package enum Consultation {}
    package enum TaxClue {}
    package enum Inquiry {}
    package enum Assistance {}
    package enum Plan {}
    package enum PlanTask {}
    package enum Document {}
    package enum Token {}
}

/// Subject 主体: a person or a firm.
package typealias SubjectID = RecordID<RecordTag.Subject>
/// Right 权利: a trademark, patent, copyright, geographical indication, plant variety or customs recordation.
package typealias RightID = RecordID<RecordTag.Right>
/// Listing 商品信息: one offer on a platform as it was captured.
package typealias ListingID = RecordID<RecordTag.Listing>
/// A piece of captured evidence.
package typealias EvidenceID = RecordID<RecordTag.Evidence>
/// Clue 线索.
package typealias ClueID = RecordID<RecordTag.Clue>
/// Case 案件: an administrative case.
package typealias CaseID = RecordID<RecordTag.Case>
/// Transfer 移送: a suspected crime handed to the police.
package typealias TransferID = RecordID<RecordTag.Transfer>
/// Plan 计划: a year's plan of one coordinator.
package typealias PlanID = RecordID<RecordTag.Plan>
/// Task 任务: what one unit has to do of one clause of a plan.
package typealias PlanTaskID = RecordID<RecordTag.PlanTask>
/// A document that was issued.
package typealias DocumentID = RecordID<RecordTag.Document>
/// A token by which a machine signs in to the API.
package typealias TokenID = RecordID<RecordTag.Token>
