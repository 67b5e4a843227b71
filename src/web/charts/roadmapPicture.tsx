import type { Child } from "hono/jsx";
import { Picture } from "./picture.tsx";
import { RoadmapFrame, type RoadmapFrameProps } from "./roadmapFrame.tsx";
import { roadmapSize } from "./roadmapLayout.ts";

type RoadmapPictureProps = Omit<RoadmapFrameProps, "size"> & {
  readonly id: string;
  readonly children: Child;
};

/** The drawing of a roadmap on a screen that is wide enough: the frame, and what stands in its lanes. */
export function RoadmapPicture({ id, children, ...frame }: RoadmapPictureProps) {
  const { words } = frame.roadmap;
  return (
    <Picture
      id={id}
      width={roadmapSize.width}
      height={frame.height}
      title={words.title}
      desc={words.desc}
      shape="eb-above-64"
    >
      <RoadmapFrame {...frame} size={roadmapSize} />
      {children}
    </Picture>
  );
}
