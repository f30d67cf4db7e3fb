import ArgumentParser

/// The one program: server, database care, and everything the pages can do.
@main
struct Qingyuan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qingyuan",
        abstract: "清源: the work against IP infringement and counterfeit goods.",
        discussion: """
            Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 refused or found,
            64 wrong usage, 70 a fault of the system.
            """,
        version: Version.current,
        subcommands: [
            ServeCommand.self,
            DemoCommand.self,
            MigrateCommand.self,
            DatabaseCommand.self,
            ConfigCommand.self,
            UserCommand.self,
            RightsCommand.self,
            ClueCommand.self,
            CaseCommand.self,
            MeasureCommand.self,
            ExecutionCommand.self,
            TransferCommand.self,
            SupervisionCommand.self,
            SuspectCommand.self,
            ReferralCommand.self,
            ConsultationCommand.self,
            TaxClueCommand.self,
            InquiryCommand.self,
            AssistanceCommand.self,
            LawCommand.self,
            PlanCommand.self,
            TaskCommand.self,
            ScreenCommand.self,
            PhotoCommand.self,
            ListingsCommand.self,
            LedgerCommand.self,
            SearchCommand.self,
            CalendarCommand.self,
            WebhooksCommand.self,
            ExchangeCommand.self,
            WarningsCommand.self,
            LimitsCommand.self,
            OfficersCommand.self,
            JobsCommand.self,
            ExportsCommand.self,
        ])
}
