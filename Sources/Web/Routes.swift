/// The only table of routes: each subject adds one line. Router, API description and sweep tests are made from it.
package enum Routes {
    package static let all: [any Route] =
        FrameRoutes.all
        + SignInRoutes.all
        + AccountRoutes.all
        + TokenRoutes.all
        + CalendarRoutes.all
        + UnitRoutes.all
        + UserRoutes.all + OfficerRoutes.all + OfficerAPI.all
        + TodayRoutes.all
        + UnitAPI.all
        + UserAPI.all
        + AccessAPI.all
        + TodayAPI.all
        + JobRoutes.all + JobAPI.all
        + ExportRoutes.all + ExportAPI.all
        + WebhookRoutes.all + WebhookAPI.all + ExchangeRoutes.all + ExchangeAPI.all
        + NoticeRoutes.all + NoticeAPI.all + WarningRoutes.all + WarningAPI.all + LimitRoutes.all
        + ListingRoutes.all + DispatchRoutes.all + ImportRoutes.all + ListingAPI.all + PrecisionRoutes.all
        + EvidenceRoutes.all + EvidenceAPI.all
        + LedgerRoutes.all
        + RightRoutes.all
        + SubjectRoutes.all
        + ClueRoutes.all
        + CaseRoutes.all
        + TransferRoutes.all
        + SupervisionRoutes.all + SupervisionAPI.all + SuspectRoutes.all + SuspectAPI.all
        + ReferralRoutes.all + ReferralAPI.all + ConsultationRoutes.all + ConsultationAPI.all
        + TaxClueRoutes.all + TaxClueAPI.all
        + DocumentRoutes.all + DocumentAPI.all + CaseFormRoutes.all + CaseFormAPI.all
        + FormWordingRoutes.all
        + PlanReadingRoutes.all + PlanComparisonRoutes.all + PlanRoutes.all + PlanAPI.all
        + TaskRoutes.all + TaskAPI.all
        + SummaryRoutes.all + SummaryAPI.all + AnswersRoutes.all + PlanAnswersAPI.all
        + InquiryRoutes.all + InquiryAPI.all + AssistanceRoutes.all + AssistanceAPI.all
        + CaseAPI.all + MeasureRoutes.all + MeasureAPI.all
        + ExecutionRoutes.all + ExecutionAPI.all
        + TransferAPI.all
        + ThresholdRoutes.all + FineRoutes.all + LawAPI.all

    /// The table, checked for paths declared twice.
    package static let table = RouteTable(all)
}
