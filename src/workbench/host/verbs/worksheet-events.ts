/** The events that a sheet has, and the workbook's sheets together. */
export const worksheetEvents = {
  onActivated: "ActivatedEvent",
  onChanged: "DataChangedEvent",
  onDeactivated: "DeactivatedEvent",
  onFormatChanged: "FormatChangedEvent",
  onNameChanged: "EventNameChanged",
  onProtectionChanged: "ProtectionChangedEvent",
  onSelectionChanged: "SelectionChangedEvent",
  onVisibilityChanged: "EventVisibilityChanged",
} as const;
